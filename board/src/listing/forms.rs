//! The legal form of the work, and what comes with it.

crate::flags! {
    /// How the work is agreed on. The words are those of Dutch labour law.
    pub enum LegalForm {
        /// A permanent contract.
        Permanent = "vast",
        /// A temporary contract.
        Temporary = "tijdelijk",
        /// On call or zero hours.
        OnCall = "oproep",
        /// Through a temp agency (uitzenden).
        Agency = "uitzend",
        /// Seconded by another employer (detachering).
        Secondment = "detachering",
        /// Employed by a payroll company.
        Payroll = "payroll",
        /// Self-employed (zzp).
        SelfEmployed = "zzp",
        /// Lent by another employer, at cost and without profit.
        CollegialLoan = "collegiaal",
        /// Work and a course together (leerwerkplek).
        WorkLearn = "leerwerk",
        /// Voluntary work.
        Voluntary = "vrijwillig",
    }
}

crate::flags! {
    /// What the poster offers so that people can come.
    pub enum Offer {
        /// Travel is paid or arranged.
        Travel = "vervoer",
        /// A place to sleep.
        Lodging = "slaapplek",
    }
}
