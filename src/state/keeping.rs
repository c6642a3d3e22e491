//! Where a case is kept: on the device, or where somebody in danger writes it, with the document alone until they
//! ask for more.

use crate::browser::{Keep, StorageError, cases, file};
use crate::tr;
use chrono::NaiveDate;
use domain::case::Case;
use domain::folder;
use domain::message::Messages;

/// A case as it was found.
pub struct Known {
    /// The case, if there is one.
    pub case: Option<Case>,
    /// Where it is kept from now on.
    pub keep: Keep,
    /// Why it may not be what the reader left.
    pub trouble: Option<StorageError>,
}

/// Where a case is kept unless the reader says otherwise.
pub fn at_start(private: bool) -> Keep {
    if private { Keep::WithDocument } else { Keep::OnDevice }
}

/// The case under `key`. One that is on the device was put there at the reader's wish and stays there.
pub fn read(key: &str, keep: Keep) -> Known {
    if keep == Keep::WithDocument
        && let Some(case) = cases::remembered(key)
    {
        return Known { case: Some(case), keep, trouble: None };
    }
    let kept = cases::case(key);
    match (keep, kept.value) {
        // That nothing can be kept is no trouble to who wants nothing kept.
        (Keep::WithDocument, None) => {
            let trouble = kept.trouble.filter(|trouble| *trouble == StorageError::Unreadable);
            Known { case: None, keep, trouble }
        }
        (_, case) => Known { case, keep: Keep::OnDevice, trouble: kept.trouble },
    }
}

/// Where the case under `key` is kept when the reader wants it on the device, or no longer.
pub fn change(key: &str, wanted: bool) -> Keep {
    if wanted {
        return Keep::OnDevice;
    }
    cases::forget(key);
    Keep::WithDocument
}

/// What is wrong with keeping, in words.
pub fn words(words: &Messages, trouble: StorageError) -> String {
    match trouble {
        StorageError::Denied => tr!(words, "keep-denied"),
        StorageError::Full => tr!(words, "keep-full"),
        StorageError::Unreadable => tr!(words, "keep-set-aside"),
    }
}

/// Saves everything of the reader's to a file, and says so in words.
pub fn save_file(words: &Messages, today: NaiveDate) -> String {
    let mut entries = cases::entries().unwrap_or_default();
    entries.extend(cases::in_document());
    let name = format!("zan-sauat-{today}.txt");
    match file::save(&name, &folder::write(&entries)) {
        true => tr!(words, "keep-saved", name = name),
        false => tr!(words, "keep-not-saved"),
    }
}
