//! What posters say besides what the work is.

/// About the team and the circumstances of a vacancy.
pub(super) const VACANCY: &[&str] = &[
    "De eerste dagen loop je mee met een ervaren collega.",
    "Je krijgt je rooster drie weken vooruit.",
    "Ruilen mag altijd, als de dienst maar gevuld is.",
    "We werken met een klein team en eten samen.",
    "Na drie maanden praten we over een langer contract.",
    "Je kunt eerst een ochtend komen kijken.",
    "Het is druk, maar niemand staat er alleen voor.",
    "Reiskosten betalen we vanaf de eerste kilometer.",
    "Je vertelt ons hoeveel uren je wilt, wij passen het rooster aan.",
];

/// About a vacancy for which no diploma is asked.
pub(super) const NO_DIPLOMA: &[&str] = &[
    "Ervaring in de horeca is mooi meegenomen.",
    "Heb je in een winkel of hotel gewerkt? Dan ken je dit tempo.",
    "Werkkleding en schoenen krijg je van ons.",
    "Een diploma is niet nodig, wel zin om te leren.",
    "Veel van onze collega's kwamen uit een heel ander vak.",
    "Na twee weken kun je dit werk zelfstandig.",
];

/// About an assignment.
pub(super) const ASSIGNMENT: &[&str] = &[
    "Eén dag per week op kantoor, de rest waar je wilt.",
    "Je werkt zelfstandig en stuurt elke maand een rekening.",
    "Het eerste resultaat willen we binnen drie weken zien.",
    "De opdracht kan één keer verlengd worden.",
    "Er is een vaste contactpersoon die snel beslist.",
    "Noem twee opdrachten die hierop lijken; een lange brief hoeft niet.",
];

/// About people on loan.
pub(super) const SURPLUS: &[&str] = &[
    "Iedereen heeft er schriftelijk mee ingestemd.",
    "Zij blijven bij ons in dienst; u betaalt alleen de kosten.",
    "Samen als team kan, los kan ook.",
    "Een proefdag is geen probleem.",
    "Wij regelen de papieren in één gesprek.",
    "Als wij weer opengaan, spreken we twee weken over de overgang af.",
];

/// How to respond.
pub(super) const CLOSING: &[&str] = &[
    "Bel gerust, ook in de avond.",
    "Een berichtje is genoeg.",
    "We bellen binnen twee dagen terug.",
    "Vandaag bellen is vandaag antwoord.",
    "Een cv is niet nodig.",
    "Liever eerst koffie? Kom langs.",
];
