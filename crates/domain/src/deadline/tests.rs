use super::calendar::Year;
use super::*;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The days off of 2026 and 2027 as the content has them.
fn calendar() -> Calendar {
    let days = |texts: &[&str]| texts.iter().map(|text| day(text)).collect();
    let off_2026 = [
        "2026-01-01",
        "2026-01-02",
        "2026-01-07",
        "2026-03-09",
        "2026-03-23",
        "2026-03-24",
        "2026-03-25",
        "2026-05-01",
        "2026-05-07",
        "2026-05-11",
        "2026-05-27",
        "2026-07-06",
        "2026-10-26",
        "2026-12-16",
    ];
    let off_2027 = [
        "2027-01-01",
        "2027-01-04",
        "2027-01-07",
        "2027-03-08",
        "2027-03-15",
        "2027-03-22",
        "2027-03-23",
        "2027-03-24",
        "2027-05-03",
        "2027-05-07",
        "2027-05-10",
        "2027-07-06",
        "2027-10-25",
        "2027-12-16",
    ];
    Calendar {
        years: vec![
            Year { year: 2026, computed: false, off: days(&off_2026), work: Vec::new() },
            Year { year: 2027, computed: true, off: days(&off_2027), work: Vec::new() },
        ],
    }
}

fn rule(count: u32, unit: Unit, first: First, day_off: DayOff) -> Rule {
    Rule { id: "rule".to_owned(), count, unit, first, day_off }
}

#[track_caller]
fn counted(rule: &Rule, event: &str) -> Count {
    match rule.count(day(event), &calendar()) {
        Counted::Until(count) => count,
        Counted::NoCalendar(year) => panic!("no calendar of {year}"),
    }
}

#[track_caller]
fn check(count: u32, unit: Unit, event: &str, until: &str) {
    assert_eq!(counted(&rule(count, unit, First::NextDay, DayOff::NextWorkingDay), event).until, day(until));
}

#[test]
fn working_days_pass_over_saturdays_sundays_and_days_off() {
    check(3, Unit::WorkingDays, "2026-11-19", "2026-11-24");
    check(1, Unit::WorkingDays, "2026-11-20", "2026-11-23");
    // Women's Day on a Sunday gives the Monday off.
    check(5, Unit::WorkingDays, "2026-03-05", "2026-03-13");
    // Nauryz: Saturday to Monday, with two days off after it.
    check(1, Unit::WorkingDays, "2026-03-20", "2026-03-26");
    // Over the end of the year.
    check(15, Unit::WorkingDays, "2026-12-21", "2027-01-14");
}

#[test]
fn calendar_days_run_through_days_off_and_end_on_a_working_day() {
    check(10, Unit::CalendarDays, "2026-11-20", "2026-11-30");
    // The last day is a Saturday.
    check(10, Unit::CalendarDays, "2026-11-11", "2026-11-23");
    // The last day is Independence Day.
    check(10, Unit::CalendarDays, "2026-12-06", "2026-12-17");
}

#[test]
fn months_end_on_the_same_number_or_on_the_last_day() {
    check(1, Unit::Months, "2026-01-30", "2026-03-02"); // 28 February is a Saturday
    check(3, Unit::Months, "2026-08-22", "2026-11-23"); // 22 November is a Sunday
    check(3, Unit::Months, "2026-07-31", "2026-11-02"); // 31 October is a Saturday
    check(1, Unit::Years, "2026-02-28", "2027-03-01");
}

#[test]
fn a_leap_day_has_its_limit_a_year_later_on_the_last_of_february() {
    let year = rule(1, Unit::Years, First::NextDay, DayOff::Stays);
    assert_eq!(counted(&year, "2028-02-29").counted, day("2029-02-28"));
    let month = rule(1, Unit::Months, First::NextDay, DayOff::Stays);
    assert_eq!(counted(&month, "2028-01-31").counted, day("2028-02-29"));
}

#[test]
fn a_day_that_counts_itself_ends_the_limit_a_day_earlier() {
    for (unit, next, same) in [
        (Unit::CalendarDays, "2026-11-20", "2026-11-19"),
        (Unit::WorkingDays, "2026-11-24", "2026-11-23"),
        (Unit::Months, "2027-09-10", "2027-09-09"),
    ] {
        let count = |first| counted(&rule(10, unit, first, DayOff::Stays), "2026-11-10").counted;
        assert_eq!((count(First::NextDay), count(First::SameDay)), (day(next), day(same)), "{unit:?}");
    }
}

#[test]
fn days_of_24_hours_end_by_the_same_hour() {
    assert_eq!(
        counted(&rule(3, Unit::DaysOfHours, First::NextDay, DayOff::Stays), "2026-11-20").until,
        day("2026-11-23")
    );
}

#[test]
fn where_no_record_moves_a_day_off_the_working_day_before_is_told() {
    let count = counted(&rule(10, Unit::CalendarDays, First::NextDay, DayOff::Unknown), "2026-11-11");
    assert_eq!((count.until, count.on_day_off, count.safe), (day("2026-11-21"), Some(true), Some(day("2026-11-20"))));
    let count = counted(&rule(10, Unit::CalendarDays, First::NextDay, DayOff::Unknown), "2026-11-10");
    assert_eq!((count.until, count.on_day_off, count.safe), (day("2026-11-20"), Some(false), None));
}

#[test]
fn what_was_passed_over_is_told() {
    let count = counted(&rule(5, Unit::WorkingDays, First::NextDay, DayOff::Stays), "2026-03-05");
    assert_eq!((count.first, count.weekends, count.off), (day("2026-03-06"), 2, vec![day("2026-03-09")]));
}

#[test]
fn a_year_without_a_calendar_is_said_and_not_guessed() {
    let calendar = calendar();
    let working = rule(15, Unit::WorkingDays, First::NextDay, DayOff::Stays);
    assert_eq!(working.count(day("2027-12-27"), &calendar), Counted::NoCalendar(2028));
    let moved = rule(2, Unit::Years, First::NextDay, DayOff::NextWorkingDay);
    // A day off can only move a limit to a later day: the day as counted holds, and what is not known is said.
    let count = counted(&moved, "2026-12-27");
    assert_eq!((count.until, count.on_day_off, count.safe), (day("2028-12-27"), None, None));
    let stays = rule(2, Unit::Years, First::NextDay, DayOff::Stays);
    assert_eq!(counted(&stays, "2026-12-27").on_day_off, Some(false));
    let count = counted(&rule(3, Unit::Years, First::NextDay, DayOff::Unknown), "2026-12-27");
    assert_eq!((count.until, count.on_day_off, count.safe), (day("2029-12-27"), None, None));
    assert_eq!(moved.count(NaiveDate::MAX, &calendar), Counted::NoCalendar(NaiveDate::MAX.year()));
}

#[test]
fn a_date_that_rests_on_a_computed_calendar_says_so() {
    let working = rule(15, Unit::WorkingDays, First::NextDay, DayOff::Stays);
    assert!(counted(&working, "2026-12-21").computed);
    assert!(!counted(&working, "2026-11-02").computed);
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let units = [Unit::WorkingDays, Unit::CalendarDays, Unit::Months, Unit::Years, Unit::DaysOfHours];
    let offs = [DayOff::NextWorkingDay, DayOff::Stays, DayOff::Unknown];
    (1..40_u32, 0..5_usize, any::<bool>(), 0..3_usize).prop_map(move |(count, unit, same, off)| {
        rule(count, units[unit], if same { First::SameDay } else { First::NextDay }, offs[off])
    })
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..730_u64).prop_map(|days| day("2026-01-01") + Days::new(days))
}

proptest! {
    #[test]
    fn more_days_never_end_earlier(rule in any_rule(), event in any_day()) {
        let longer = Rule { count: rule.count + 1, ..rule.clone() };
        if let (Counted::Until(one), Counted::Until(other)) = (rule.count(event, &calendar()), longer.count(event, &calendar())) {
            prop_assert!(one.until <= other.until);
        }
    }

    #[test]
    fn a_later_event_never_ends_earlier(rule in any_rule(), event in any_day()) {
        let next = event.succ_opt().unwrap();
        if let (Counted::Until(one), Counted::Until(other)) = (rule.count(event, &calendar()), rule.count(next, &calendar())) {
            prop_assert!(one.until <= other.until);
        }
    }

    #[test]
    fn no_limit_ends_on_a_day_off_that_moves_it(rule in any_rule(), event in any_day()) {
        if let Counted::Until(count) = rule.count(event, &calendar()) {
            let worked = calendar().is_worked(count.until);
            if rule.day_off == DayOff::NextWorkingDay || rule.unit == Unit::WorkingDays {
                prop_assert!(worked == Ok(true) || (worked.is_err() && count.on_day_off.is_none()));
            }
            prop_assert!(count.until >= count.counted && count.counted >= event);
            if let Some(safe) = count.safe {
                prop_assert!(safe < count.until && calendar().is_worked(safe) == Ok(true));
            }
        }
    }

    #[test]
    fn working_days_are_as_many_as_the_rule_says(count in 1..60_u32, event in any_day()) {
        let rule = rule(count, Unit::WorkingDays, First::NextDay, DayOff::Stays);
        if let Counted::Until(found) = rule.count(event, &calendar()) {
            let days = found.first.iter_days().take_while(|day| *day <= found.until);
            let (worked, free): (Vec<_>, Vec<_>) = days.partition(|day| calendar().is_worked(*day) == Ok(true));
            prop_assert_eq!(worked.len(), count as usize);
            prop_assert_eq!(free.len(), found.weekends as usize + found.off.len());
        }
    }
}
