//! The assignments that are generated.

use super::trades::House::*;
use super::trades::Range::Rate;
use super::trades::Trade;

/// Assignments for the self-employed.
#[rustfmt::skip]
pub(super) const ASSIGNMENTS: &[Trade] = &[
    Trade::new("communicatieadviseur", 3, Public, Rate(72, 92), (16, 32), ("hbo", "", "C1"),
        &["Communicatieadviseur crisisteam", "Communicatieadviseur dienstverlening"],
        &["Je schrijft berichten aan inwoners in duidelijke taal."]),
    Trade::new("projectleider", 4, Public, Rate(75, 95), (20, 36), ("hbo", "", "C1"),
        &["Projectleider openbare ruimte", "Projectleider noodopvang", "Projectleider dienstverlening"],
        &["Je brengt drie afdelingen en een bouwer op één plan."]),
    Trade::new("servicedeskmedewerker", 3, Public, Rate(46, 58), (24, 36), ("mbo4", "", "B2"),
        &["Servicedeskmedewerker", "ICT-ondersteuner thuiswerkers"],
        &["Je helpt collega's op afstand met inloggen en beeldbellen."]),
    Trade::new("klantmanager-werk", 3, Public, Rate(60, 75), (24, 36), ("hbo", "vog", "C1"),
        &["Klantmanager werk", "Klantmanager zelfstandigen"],
        &["Je behandelt aanvragen en belt elke aanvrager binnen een week."]),
    Trade::new("beleidsmedewerker", 2, Public, Rate(65, 88), (16, 36), ("hbo", "", "C1"),
        &["Beleidsmedewerker economie", "Beleidsmedewerker zorg"],
        &["Je schrijft het voorstel waarover de raad over twee maanden besluit."]),
    Trade::new("recruiter", 2, Care, Rate(52, 68), (12, 32), ("hbo", "", "B2"),
        &["Recruiter zorg", "Recruiter zij-instroom"],
        &["Je belt kandidaten binnen twee dagen en zoekt met teams een plek."]),
    Trade::new("boekhouder", 2, Office, Rate(48, 62), (8, 28), ("mbo4", "", "B2"),
        &["Boekhouder kleine ondernemers", "Boekhouder jaarwerk"],
        &["Je brengt de boeken van tien ondernemers bij tot vandaag."]),
    Trade::new("fotograaf", 1, Public, Rate(60, 80), (4, 12), ("geen", "", "B1"),
        &["Fotograaf campagne", "Fotograaf portretten"],
        &["Je maakt portretten voor een campagne, buiten en op afstand."]),
    Trade::new("softwareontwikkelaar", 1, Public, Rate(72, 95), (24, 40), ("hbo", "", "B1"),
        &["Ontwikkelaar formulieren", "Ontwikkelaar zaaksysteem"],
        &["Je maakt formulieren die op elke telefoon werken."]),
    Trade::new("verzorgende-ig", 3, Care, Rate(45, 52), (8, 24), ("mbo3", "vog", "B2"),
        &["Verzorgende IG als zzp'er", "Verzorgende IG losse diensten"],
        &["Je kiest zelf welke diensten je aanneemt en stuurt een rekening."]),
];
