//! Time limits: a rule and a day in, the last day out, with everything that led to it.
//!
//! A rule says how the law counts; a calendar says which weekdays are not worked. What neither says is
//! not guessed: a year without a calendar is an answer of its own.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Serialize;

pub mod calendar;

use calendar::Calendar;

/// How a time limit is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// How many units, from 1 on.
    pub count: u32,
    /// What is counted.
    pub unit: Unit,
    /// Which day is the first.
    pub first: First,
    /// What happens to a last day that is a day off.
    pub day_off: DayOff,
}

/// A rule with the days off to count it by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Limit {
    /// The rule.
    pub rule: Rule,
    /// The days off.
    pub calendar: Calendar,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Unit {
    /// Days that are worked.
    WorkingDays,
    /// Days, one after another.
    CalendarDays,
    /// Months: to the same day of the month, or to its last one.
    Months,
    /// Years.
    Years,
    /// Periods of 24 hours from the moment itself.
    DaysOfHours,
}

/// Which day is the first that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum First {
    /// The day after the event.
    NextDay,
    /// The day of the event.
    SameDay,
}

/// What happens to a last day that is a day off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum DayOff {
    /// The limit ends on the next working day.
    NextWorkingDay,
    /// The limit ends all the same.
    Stays,
    /// No record says.
    Unknown,
}

/// What came of counting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// A last day.
    Until(Count),
    /// The working days of this year are not known, and the limit counts them.
    NoCalendar(i32),
}

/// A last day and how it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The day of the event.
    pub event: NaiveDate,
    /// The first day that counts.
    pub first: NaiveDate,
    /// Saturdays and Sundays passed over.
    pub weekends: u32,
    /// Other days off passed over.
    pub off: Vec<NaiveDate>,
    /// The last day as counted.
    pub counted: NaiveDate,
    /// Whether that is a day off; `None` where that matters and its year has no calendar.
    pub on_day_off: Option<bool>,
    /// The last day, after a day off has moved it.
    pub until: NaiveDate,
    /// The working day before a day off that no record moves: who acts by then is in time either way.
    pub safe: Option<NaiveDate>,
    /// Whether a day off rests on a calendar that nobody has published yet.
    pub computed: bool,
}

impl Rule {
    /// The last day of the limit that `event` starts.
    pub fn count(&self, event: NaiveDate, calendar: &Calendar) -> Counted {
        self.try_count(event, calendar).unwrap_or_else(Counted::NoCalendar)
    }

    fn try_count(&self, event: NaiveDate, calendar: &Calendar) -> Result<Counted, i32> {
        // Past the end of time there is no calendar either.
        let beyond = |day: Option<NaiveDate>| day.ok_or(NaiveDate::MAX.year());
        let first = match (self.first, self.unit) {
            (First::SameDay, _) | (_, Unit::DaysOfHours) => event,
            (First::NextDay, _) => beyond(event.checked_add_days(Days::new(1)))?,
        };
        let (mut weekends, mut off) = (0, Vec::new());
        let counted = match self.unit {
            Unit::WorkingDays => {
                let mut day = first;
                let mut left = self.count;
                loop {
                    if calendar.is_worked(day)? {
                        left = left.saturating_sub(1);
                    } else if calendar.is_weekend(day) {
                        weekends += 1;
                    } else {
                        off.push(day);
                    }
                    if left == 0 {
                        break day;
                    }
                    day = beyond(day.checked_add_days(Days::new(1)))?;
                }
            }
            Unit::CalendarDays => beyond(first.checked_add_days(Days::new(u64::from(self.count.saturating_sub(1)))))?,
            Unit::DaysOfHours => beyond(event.checked_add_days(Days::new(u64::from(self.count))))?,
            Unit::Months => beyond(months(event, self.count, self.first))?,
            Unit::Years => beyond(months(event, self.count.saturating_mul(12), self.first))?,
        };
        let worked = calendar.is_worked(counted);
        let on_day_off = match self.day_off {
            DayOff::Stays => Some(worked == Ok(false)),
            DayOff::NextWorkingDay | DayOff::Unknown => worked.ok().map(|worked| !worked),
        };
        let free = on_day_off == Some(true);
        let until = match self.day_off {
            // A day off may move the limit later, never earlier: the day counted holds in any year.
            DayOff::NextWorkingDay => calendar.working_day_from(counted).unwrap_or(counted),
            DayOff::Stays | DayOff::Unknown => counted,
        };
        let safe = match self.day_off {
            DayOff::Unknown if free => Some(calendar.working_day_before(counted)?),
            _ => None,
        };
        let rests_on_days_off = self.unit == Unit::WorkingDays || free || self.day_off == DayOff::NextWorkingDay;
        let computed = rests_on_days_off && calendar.is_computed(first, until);
        Ok(Counted::Until(Count { event, first, weekends, off, counted, on_day_off, until, safe, computed }))
    }
}

/// The day `count` months on: the same number, or the last day of a month that has no such number. A limit
/// whose first day is the event itself is over a day earlier.
fn months(event: NaiveDate, count: u32, first: First) -> Option<NaiveDate> {
    let day = event.checked_add_months(Months::new(count))?;
    match first {
        First::NextDay => Some(day),
        First::SameDay => day.checked_sub_days(Days::new(1)),
    }
}

#[cfg(test)]
mod tests;
