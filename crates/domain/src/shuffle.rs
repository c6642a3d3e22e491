//! An order that looks random and is the same for the same seed.

/// The positions `0..length` in an order given by `seed` and `salt`: the same two give the same order.
/// The salt keeps one seed from giving each question the same order.
pub fn shuffled(length: usize, seed: u32, salt: &str) -> Vec<usize> {
    let mut state = salt.bytes().fold(u64::from(seed), |state, byte| mix(state ^ u64::from(byte)));
    let mut order: Vec<usize> = (0..length).collect();
    for last in (1..length).rev() {
        state = mix(state);
        let other = usize::try_from(state % (last as u64 + 1)).unwrap_or(last);
        order.swap(last, other);
    }
    order
}

/// One step of SplitMix64 (Steele, Lea, Flood 2014).
fn mix(state: u64) -> u64 {
    let z = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::shuffled;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_position_stands_once(length in 0..20_usize, seed: u32, salt in "[a-z-]{0,12}") {
            let mut order = shuffled(length, seed, &salt);
            order.sort_unstable();
            prop_assert_eq!(order, (0..length).collect::<Vec<_>>());
        }

        #[test]
        fn the_same_seed_gives_the_same_order(seed: u32, salt in "[a-z-]{0,12}") {
            prop_assert_eq!(shuffled(6, seed, &salt), shuffled(6, seed, &salt));
        }
    }

    #[test]
    fn each_position_comes_first_about_equally_often() {
        let mut first = [0_u32; 4];
        for seed in 0..4000 {
            first[shuffled(4, seed, "question")[0]] += 1;
        }
        assert!(first.iter().all(|count| (850..1150).contains(count)), "{first:?}");
    }
}
