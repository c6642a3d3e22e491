//! The parts of the frame and of a quiz. They know no law: their words come from outside.

pub mod announcer;
pub mod icon;
pub mod language_menu;
pub mod mark;
pub mod quiz;
pub mod settings;
pub mod site_footer;
pub mod site_header;
pub mod skip_link;
