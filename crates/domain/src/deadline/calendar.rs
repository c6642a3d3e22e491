//! Which days are worked.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::Serialize;

/// The years whose days off are known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Calendar {
    /// Each once.
    pub years: Vec<Year>,
}

/// The days off of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// Whether the days were counted by the rule, before an official calendar came out.
    pub computed: bool,
    /// Weekdays that are not worked.
    pub off: Vec<NaiveDate>,
    /// Saturdays and Sundays that are worked.
    pub work: Vec<NaiveDate>,
}

impl Calendar {
    fn year(&self, day: NaiveDate) -> Result<&Year, i32> {
        self.years.iter().find(|year| year.year == day.year()).ok_or(day.year())
    }

    /// Whether `day` is a Saturday or Sunday.
    pub fn is_weekend(&self, day: NaiveDate) -> bool {
        matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// Whether `day` is worked; the year, where its days off are not known.
    pub fn is_worked(&self, day: NaiveDate) -> Result<bool, i32> {
        let year = self.year(day)?;
        Ok(if self.is_weekend(day) { year.work.contains(&day) } else { !year.off.contains(&day) })
    }

    /// The first working day from `day` on.
    pub fn working_day_from(&self, day: NaiveDate) -> Result<NaiveDate, i32> {
        self.working_day(day, NaiveDate::succ_opt)
    }

    /// The last working day before `day`.
    pub fn working_day_before(&self, day: NaiveDate) -> Result<NaiveDate, i32> {
        self.working_day(day.pred_opt().ok_or(day.year())?, NaiveDate::pred_opt)
    }

    fn working_day(&self, mut day: NaiveDate, next: fn(&NaiveDate) -> Option<NaiveDate>) -> Result<NaiveDate, i32> {
        while !self.is_worked(day)? {
            day = next(&day).ok_or(day.year())?;
        }
        Ok(day)
    }

    /// Whether a year from that of `first` to that of `last` is computed.
    pub fn is_computed(&self, first: NaiveDate, last: NaiveDate) -> bool {
        self.years.iter().any(|year| year.computed && (first.year()..=last.year()).contains(&year.year))
    }
}
