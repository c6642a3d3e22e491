use super::*;
use crate::case::Case;
use chrono::NaiveDate;
use proptest::prelude::*;

fn case_named(consultation: &str, name: &str) -> String {
    let mut case = Case::new(consultation, NaiveDate::default());
    case.name = name.to_owned();
    case::stored::write(&case)
}

fn any_entries() -> impl Strategy<Value = Entries> {
    let entry = ("[a-c](\\.[2-4])?", "[\\PC\n\t\\\\]{0,9}").prop_map(|(id, name)| {
        let text = case_named(&id, &name);
        (format!("case/{id}"), text)
    });
    proptest::collection::btree_map("(case/[a-c](\\.[2-4])?)|about-me", "\\PC{0,9}", 0..5)
        .prop_map(|entries| entries.into_iter().map(|(key, name)| (key, case_named("a", &name))).collect::<Entries>())
        .prop_flat_map(move |entries| {
            proptest::collection::vec(entry.clone(), 0..3).prop_map(move |more| {
                let mut entries = entries.clone();
                entries.extend(more);
                entries
            })
        })
}

proptest! {
    #[test]
    fn a_folder_reads_back(entries in any_entries()) {
        prop_assert_eq!(read(&write(&entries)), Ok(entries));
    }

    #[test]
    fn a_file_cut_short_is_noticed(entries in any_entries(), cut in 1_usize..40) {
        let file = write(&entries);
        let end = file.char_indices().rev().nth(cut).map_or(0, |(at, _)| at);
        prop_assert!(read(&file[..end]).is_err());
    }

    #[test]
    fn any_file_is_read_without_failing(file in "\\PC{0,60}|zan-sauat-folder\t1\n(entry\tcase/a\t[a-z\t\n\\\\]{0,20}){0,3}") {
        let _ = read(&file);
    }

    #[test]
    fn taking_a_file_in_changes_nothing_that_is_here_and_loses_no_case(here in any_entries(), file in any_entries()) {
        let missing = missing(&here, &file);
        prop_assert!(missing.keys().all(|key| !here.contains_key(key)));
        let mut both = here;
        both.extend(missing);
        let cases = file.iter().filter(|(key, _)| key.starts_with("case/"));
        for (_, text) in cases {
            prop_assert!(both.values().any(|known| known == text));
        }
        prop_assert_eq!(super::missing(&both, &file), Entries::new());
    }
}

#[test]
fn each_fault_is_told_apart() {
    let case = lines::write(["entry", "case/a", &case_named("a", "")]);
    let table = [
        ("", Fault::NotAFolder),
        ("BEGIN:VCARD\n", Fault::NotAFolder),
        ("zan-sauat-folder\t2\n", Fault::Newer),
        ("zan-sauat-folder\t1\n", Fault::Broken(2)),
        ("zan-sauat-folder\t1\nentry\tcase/a\tnonsense\nend\t1\n", Fault::Broken(2)),
        ("zan-sauat-folder\t1\nentry\tother/a\t1\nend\t1\n", Fault::Broken(2)),
        (&format!("zan-sauat-folder\t1\n{case}end\t2\n"), Fault::Broken(3)),
    ];
    for (file, fault) in table {
        assert_eq!(read(file), Err(fault), "{file:?}");
    }
}

#[test]
fn a_file_that_an_editor_marked_and_windows_saved_is_read() {
    let entries = Entries::from([("case/a".to_owned(), case_named("a", "b"))]);
    let file = format!("\u{feff}{}", write(&entries).replace('\n', "\r\n"));
    assert_eq!(read(&file), Ok(entries));
}

#[test]
fn a_second_case_gets_the_next_free_key() {
    let taken = ["case/a", "case/a.2"];
    assert_eq!(free_key("case/a", |key| taken.contains(&key)), "case/a.3");
    assert_eq!(free_key("case/a.2", |key| taken.contains(&key)), "case/a.3");
    assert_eq!(free_key("case/b", |key| taken.contains(&key)), "case/b");
}
