//! The day of a build.

use chrono::NaiveDate;

/// `BUILD_DATE`, so that a build can be repeated, or the clock's day.
pub fn today() -> Result<NaiveDate, String> {
    match std::env::var("BUILD_DATE") {
        Ok(day) => day.parse().map_err(|_| format!("BUILD_DATE is `{day}`; write it like 2026-11-21")),
        Err(_) => {
            let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            let days = seconds.ok().and_then(|seconds| i32::try_from(seconds.as_secs() / 86_400).ok());
            days.and_then(NaiveDate::from_epoch_days).ok_or_else(|| "the clock shows no day".to_owned())
        }
    }
}
