//! The staff on loan that is generated.

use super::trades::House::*;
use super::trades::Range::Hour;
use super::trades::Trade;

/// Staff of the shrinking sectors, on loan.
#[rustfmt::skip]
pub(super) const SURPLUS: &[Trade] = &[
    Trade::new("ober", 4, Hotel, Hour(2060, 2380), (8, 38), ("geen", "", "B1"),
        &["Mensen uit de bediening", "Bediening, direct vrij"],
        &["Onze bediening kan lopen, onthouden en lachen op een drukke avond."]),
    Trade::new("kok", 3, Hotel, Hour(2360, 2720), (20, 38), ("geen", "haccp", "B1"),
        &["Koks voor zorg of maaltijddienst", "Koks, samen of los"],
        &["Onze koks koken graag grote aantallen voor een instelling."]),
    Trade::new("kamerschoonmaker", 3, Hotel, Hour(2040, 2240), (12, 36), ("geen", "", "A2"),
        &["Kamerschoonmakers van ons hotel"],
        &["Ons team huishouding is snel, netjes en gewend aan regels."]),
    Trade::new("hotelreceptionist", 2, Hotel, Hour(2280, 2560), (16, 38), ("geen", "", "B2"),
        &["Receptionisten voor balie of telefoon"],
        &["Onze receptionisten spreken drie talen en blijven rustig."]),
    Trade::new("podiumbouwer", 2, Event, Hour(2500, 2850), (24, 45), ("geen", "vca", "A2"),
        &["Podiumbouwers met bus", "Ploeg podiumbouwers"],
        &["Onze ploeg bouwt alles wat u tekent, met eigen gereedschap."]),
    Trade::new("geluid-lichttechnicus", 1, Event, Hour(2750, 3150), (24, 40), ("geen", "vca", "B1"),
        &["Technici licht en geluid"],
        &["Onze technici trekken kabels en zoeken storingen onder druk."]),
    Trade::new("touringcarchauffeur", 2, Coach, Hour(2400, 2650), (16, 40), ("geen", "rijbewijs-d code-95", "B1"),
        &["Buschauffeurs, bus erbij mogelijk"],
        &["Onze bussen staan stil en onze chauffeurs rijden graag voor u."]),
    Trade::new("reisadviseur", 2, Coach, Hour(2260, 2520), (16, 36), ("geen", "", "C1"),
        &["Reisadviseurs voor klantenservice"],
        &["Onze adviseurs werken snel met elk systeem en kunnen thuis werken."]),
    Trade::new("beveiliger", 1, Event, Hour(2500, 2750), (8, 40), ("geen", "beveiligingspas", "B1"),
        &["Evenementenbeveiligers"],
        &["Onze beveiligers houden een rij vriendelijk en een ingang veilig."]),
];
