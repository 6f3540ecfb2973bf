//! How much a distance weighs.

use board::places::Km;

/// From this distance on the weight counts as nothing (it would be 3 %).
const FURTHEST: usize = 128;

/// exp(-1/37) in 2^-32 parts. That applications fall with exp(-km/37) agrees with a fall of
/// 35 % at 16 km, as measured for vacancies (Marinescu and Rathelot, 2018).
const A_KM_LESS: u64 = 4_180_442_664;

/// exp(-km/37) in thousandths.
const WEIGHTS: [u16; FURTHEST] = {
    let mut weights = [0; FURTHEST];
    let mut weight = 1000u64 << 20;
    let mut km = 0;
    while km < FURTHEST {
        weights[km] = ((weight + (1 << 19)) >> 20) as u16;
        weight = (weight * A_KM_LESS) >> 32;
        km += 1;
    }
    weights
};

/// The weight of a distance, in thousandths.
pub(crate) fn weight(km: Km) -> u16 {
    WEIGHTS.get(usize::from(km.0)).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_the_exponential() {
        for (km, weight) in WEIGHTS.iter().enumerate() {
            let exact = 1000.0 * (-(km as f64) / 37.0).exp();
            assert!(
                (f64::from(*weight) - exact).abs() <= 0.51,
                "{km} km: {weight} for {exact}"
            );
        }
        assert_eq!(weight(Km(500)), 0);
    }
}
