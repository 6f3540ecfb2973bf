//! The work that is generated: how often, for whom, for what pay, and what is said of it.

/// The kind of organisation that has the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum House {
    Care,
    HomeCare,
    Hospital,
    Warehouse,
    Parcel,
    Transport,
    Grower,
    Farm,
    Shop,
    School,
    Food,
    Cleaner,
    Builder,
    Office,
    Public,
    Hotel,
    Event,
    Coach,
}

impl House {
    /// What comes before the fantasy name.
    pub(super) const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Care => &["Zorghuis", "Woonzorg", "Verpleeghuis", "Zorgboerderij"],
            Self::HomeCare => &["Thuiszorg", "Buurtzorgteam", "Wijkteam"],
            Self::Hospital => &["Ziekenhuis", "Kliniek", "Gezondheidscentrum"],
            Self::Warehouse => &["Distributiecentrum", "Pakhuis", "Magazijn", "Logistiek"],
            Self::Parcel => &["Pakketdienst", "Koeriersbedrijf", "Streekpost"],
            Self::Transport => &["Transportbedrijf", "Expeditie", "Vervoerder"],
            Self::Grower => &["Kwekerij", "Tuinderij", "Fruitbedrijf", "Aspergehof"],
            Self::Farm => &["Melkveebedrijf", "Boerderij", "Loonbedrijf"],
            Self::Shop => &["Supermarkt", "Buurtsuper", "Winkel"],
            Self::School => &["Basisschool", "Kindcentrum", "Scholengroep"],
            Self::Food => &[
                "Bakkerij",
                "Maaltijdfabriek",
                "Zuivelfabriek",
                "Worstmakerij",
            ],
            Self::Cleaner => &["Schoonmaakbedrijf", "Schoonmaakteam"],
            Self::Builder => &["Bouwbedrijf", "Installatiebedrijf", "Werkplaats"],
            Self::Office => &["Administratiekantoor", "Klantcontact", "Bureau"],
            Self::Public => &[
                "Gemeente",
                "Sociale Dienst",
                "Waterschap",
                "Omgevingsdienst",
            ],
            Self::Hotel => &["Hotel", "Restaurant", "Brasserie", "Herberg"],
            Self::Event => &["Podiumbouw", "Evenementenbureau", "Theater"],
            Self::Coach => &["Touringcars", "Reisbureau"],
        }
    }

    /// Whether a whole shift is sought at once.
    pub(super) const fn is_large(self) -> bool {
        matches!(
            self,
            Self::Warehouse | Self::Parcel | Self::Grower | Self::Food | Self::Hospital
        )
    }

    /// Whether the work is on weekdays in daytime.
    pub(super) const fn is_daytime(self) -> bool {
        matches!(
            self,
            Self::School | Self::Office | Self::Public | Self::Builder
        )
    }
}

/// Pay from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Range {
    /// Cents an hour.
    Hour(u16, u16),
    /// Whole euros an hour, as rates between businesses are.
    Rate(u16, u16),
    /// Euros a month.
    Month(u16, u16),
}

/// A kind of work.
pub(super) struct Trade {
    /// The occupation's slug in `matching`.
    pub(super) work: &'static str,
    /// How often, against the others of its table.
    pub(super) weight: usize,
    /// Where.
    pub(super) house: House,
    /// Pay, or what is asked.
    pub(super) pay: Range,
    /// The least and the most hours a week.
    pub(super) hours: (u16, u16),
    /// The least schooling.
    pub(super) schooling: &'static str,
    /// Licences, separated by blanks.
    pub(super) licences: &'static str,
    /// The least Dutch.
    pub(super) dutch: &'static str,
    /// What the work is called.
    pub(super) titles: &'static [&'static str],
    /// What one does.
    pub(super) tasks: &'static [&'static str],
}

impl Trade {
    #[allow(clippy::too_many_arguments, reason = "a row of a table")]
    pub(super) const fn new(
        work: &'static str,
        weight: usize,
        house: House,
        pay: Range,
        hours: (u16, u16),
        asks: (&'static str, &'static str, &'static str),
        titles: &'static [&'static str],
        tasks: &'static [&'static str],
    ) -> Self {
        let (schooling, licences, dutch) = asks;
        Self {
            work,
            weight,
            house,
            pay,
            hours,
            schooling,
            licences,
            dutch,
            titles,
            tasks,
        }
    }
}
