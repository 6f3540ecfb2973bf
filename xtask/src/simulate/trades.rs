//! Which work came to a halt and which is short of people, in unit groups of ISCO-08.
//!
//! The weights are assumed. Which groups there are follows the spring of 2020 in the
//! Netherlands: eating places, hotels, travel, events, sport and the shops that closed; care,
//! parcels and storage, food, farming, supermarkets, schools and childcare that were short.

/// A unit group and how often it is met.
pub type Trade = (u16, u32);

/// What people did.
pub const LEAVING: &[Trade] = &[
    (5131, 230), // waiters
    (5132, 90),  // bartenders
    (5120, 120), // cooks
    (9412, 90),  // kitchen helpers
    (5246, 60),  // counter attendants
    (1412, 40),  // restaurant managers
    (1411, 15),  // hotel managers
    (4224, 35),  // hotel receptionists
    (9112, 45),  // cleaners in hotels and offices
    (5151, 15),  // housekeeping supervisors
    (5111, 45),  // cabin attendants
    (4221, 35),  // travel consultants
    (5113, 15),  // guides
    (3332, 35),  // event planners
    (3521, 20),  // sound and light technicians
    (7119, 15),  // stage builders
    (3435, 15),  // other artistic work
    (2652, 10),  // musicians
    (2655, 8),   // actors
    (3423, 30),  // fitness instructors
    (3422, 15),  // sport coaches
    (1431, 10),  // managers of leisure centres
    (4225, 10),  // enquiry clerks
    (5414, 25),  // event guards
    (5223, 130), // assistants in shops that closed
    (5141, 35),  // hairdressers
    (5142, 25),  // beauticians
    (8322, 30),  // taxi drivers
    (8331, 10),  // coach drivers
    (4211, 10),  // casino and ticket clerks
];

/// What is needed.
pub const NEEDED: &[Trade] = &[
    (5321, 120), // care assistants
    (5322, 110), // home care
    (5329, 40),  // other care work
    (9111, 60),  // help in the household
    (9112, 70),  // cleaners of hospitals and care homes
    (9412, 40),  // kitchens of care homes
    (3221, 40),  // nurses
    (2221, 40),  // specialised nurses
    (3256, 15),  // practice assistants
    (4226, 20),  // receptionists of hospitals
    (4222, 50),  // contact centres
    (9333, 80),  // parcel and freight handlers
    (4321, 60),  // stock clerks
    (9321, 40),  // packers
    (8344, 20),  // forklift drivers
    (8322, 60),  // van drivers
    (8332, 30),  // lorry drivers
    (4412, 25),  // post
    (9334, 80),  // shelf fillers
    (5230, 60),  // supermarket cashiers
    (5223, 25),  // supermarket counters
    (9211, 50),  // farm labourers
    (9214, 30),  // nursery labourers
    (6113, 15),  // growers
    (6121, 15),  // livestock
    (8160, 35),  // food production
    (5311, 40),  // childcare
    (5312, 40),  // teaching assistants
    (2341, 20),  // primary teachers
    (5414, 20),  // guards at doors of hospitals and shops
    (3412, 20),  // social work assistants
    (4110, 20),  // clerks of municipalities
];

/// What was short of people and what let them go, by sections and groups of SBI 2008.
pub const SECTORS: &str = "+A +G4711 +H494 +H52 +H53 +P +Q -H51 -I -N79 -N823 -R -S9602 ";
