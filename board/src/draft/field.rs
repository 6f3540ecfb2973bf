//! The fields of the forms.

crate::flags! {
    /// A field of the form that makes a listing. The word is its name in HTML.
    pub enum Field {
        /// What kind of listing.
        Kind = "kind",
        /// The manage key, made with the form, so that sending it twice makes one listing.
        Key = "key",
        /// The language of the form.
        Lang = "lang",
        /// What the work is: an occupation.
        Work = "work",
        /// A title of the poster's own.
        Title = "title",
        /// Who posts.
        Organisation = "organisation",
        /// Where the work is.
        Postcode = "postcode",
        /// The first day.
        Start = "start",
        /// The last day.
        End = "end",
        /// The least hours a week.
        HoursMin = "hours-min",
        /// The most hours a week.
        HoursMax = "hours-max",
        /// How many people.
        Openings = "openings",
        /// Legal forms.
        Forms = "forms",
        /// Days of the week.
        Days = "days",
        /// Parts of the day.
        Parts = "parts",
        /// The least pay.
        PayMin = "pay-min",
        /// The most pay.
        PayMax = "pay-max",
        /// What pay is counted in.
        PayUnit = "pay-unit",
        /// The least schooling.
        Schooling = "schooling",
        /// Licences.
        Licences = "licences",
        /// The least level of Dutch.
        Dutch = "dutch",
        /// Whether people are trained.
        Training = "training",
        /// What else is offered.
        Offers = "offers",
        /// Skills needed from the first day.
        Skills = "skills",
        /// Skills that can be learned here.
        Learnable = "learnable",
        /// The poster's own words.
        Description = "description",
        /// The last day to respond.
        ValidUntil = "valid-until",
        /// The number in the trade register.
        Kvk = "kvk",
        /// The organisation's site.
        Website = "website",
        /// Whom to ask for.
        Name = "name",
        /// Contact by telephone.
        Phone = "phone",
        /// Contact by WhatsApp.
        WhatsApp = "whatsapp",
        /// Contact by mail.
        Mail = "mail",
        /// Contact on a page.
        Site = "site",
        /// Contact through the desk.
        Desk = "desk",
    }
}

impl Field {
    /// Whether the form fills it, not the person.
    pub const fn is_hidden(self) -> bool {
        matches!(self, Self::Kind | Self::Key | Self::Lang)
    }
}
