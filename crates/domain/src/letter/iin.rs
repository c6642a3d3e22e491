//! The individual identification number (IIN): twelve digits, the last of which checks the others.

/// The digits before the last, and the weights of the second try.
const WEIGHTS: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/// Whether `typed` is a number whose control digit fits; spaces do not count.
pub fn is_valid(typed: &str) -> bool {
    let digits: Option<Vec<u32>> = typed.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(10)).collect();
    let Some(digits) = digits.filter(|digits| digits.len() == 12) else { return false };
    let sum = |weights: &mut dyn Iterator<Item = u32>| {
        digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
    };
    let control = match sum(&mut (1..=11)) {
        10 => sum(&mut WEIGHTS.into_iter()),
        control => control,
    };
    digits.last() == Some(&control)
}

/// The number with all but its last four digits hidden.
pub fn masked(typed: &str) -> String {
    let length = typed.chars().count();
    typed.chars().enumerate().map(|(at, c)| if at + 4 < length && !c.is_whitespace() { '•' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, valid: bool) {
        assert_eq!(is_valid(typed), valid, "{typed}");
    }

    /// The first eleven digits with each control digit: at most one fits.
    fn fitting(eleven: &str) -> Vec<String> {
        (0..10).map(|digit| format!("{eleven}{digit}")).filter(|number| is_valid(number)).collect()
    }

    #[test]
    fn the_control_digit_decides() {
        // 0·1+1·2+0·3+1·4+0·5+1·6+5·7+0·8+0·9+0·10+0·11 = 47, 47 mod 11 = 3
        check("010101500003", true);
        check("010101500004", false);
        check("0101 0150 0003", true);
        check("01010150000", false);
        check("01010150000x", false);
        check("", false);
    }

    #[test]
    fn a_number_has_one_control_digit_or_none() {
        for number in 0..2000_u32 {
            assert!(fitting(&format!("0101015{number:04}")).len() <= 1);
        }
        // Where both sums leave ten, no number is issued.
        assert!((0..2000_u32).any(|number| fitting(&format!("0101015{number:04}")).is_empty()));
    }

    #[test]
    fn all_but_the_last_four_digits_are_hidden() {
        assert_eq!(masked("010101500003"), "••••••••0003");
    }
}
