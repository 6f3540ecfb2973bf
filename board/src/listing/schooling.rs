//! What someone must have before starting.

crate::flags! {
    /// A licence or certificate that can be asked for.
    pub enum Licence {
        /// Registration of care professionals (Wet BIG).
        Big = "big",
        /// Driving licence for cars.
        DrivingB = "rijbewijs-b",
        /// Driving licence for lorries.
        DrivingC = "rijbewijs-c",
        /// Driving licence for lorries with a trailer.
        DrivingCe = "rijbewijs-ce",
        /// Driving licence for buses.
        DrivingD = "rijbewijs-d",
        /// Professional driver's competence (Directive (EU) 2022/2561).
        Code95 = "code-95",
        /// Safety certificate for contractors.
        Vca = "vca",
        /// Certificate of conduct; the employer asks for it and it takes some weeks.
        Vog = "vog",
        /// Certificate for fork-lift trucks.
        Forklift = "heftruck",
        /// Food hygiene.
        Haccp = "haccp",
        /// Company emergency response.
        Bhv = "bhv",
        /// Taxi driver's card.
        TaxiCard = "taxipas",
        /// Special investigating officer.
        Boa = "boa",
        /// Teaching qualification.
        Teaching = "lesbevoegdheid",
        /// Driving licence for tractors.
        DrivingT = "rijbewijs-t",
        /// Licence to apply crop protection products.
        Spraying = "spuitlicentie",
        /// Security guard's pass.
        SecurityPass = "beveiligingspas",
        /// Pilot's licence.
        PilotLicence = "brevet",
        /// Cabin crew attestation.
        CabinCrew = "cabin-attest",
    }
}

crate::flags! {
    /// The least schooling asked for, lowest first.
    pub enum Schooling {
        /// No diploma.
        None = "geen",
        /// Mbo level 1.
        Mbo1 = "mbo1",
        /// Mbo level 2.
        Mbo2 = "mbo2",
        /// Mbo level 3.
        Mbo3 = "mbo3",
        /// Mbo level 4.
        Mbo4 = "mbo4",
        /// University of applied sciences.
        Hbo = "hbo",
        /// Research university.
        Wo = "wo",
    }
}
