//! The app: the frame around a page, and the page's blocks.

use crate::browser::document;
use crate::i18n::Spoken;
use crate::state::navigation::Navigation;
use crate::ui::announcer::Announcer;
use crate::ui::quiz::QuizPlayer;
use crate::ui::settings::Settings;
use crate::ui::site_footer::SiteFooter;
use crate::ui::site_header::SiteHeader;
use crate::ui::skip_link::SkipLink;
use domain::page::{Block, Shown};
use domain::route::Place;
use leptos::either::Either;
use leptos::prelude::*;

/// The page that is shown, in its frame.
///
/// Invariant: the first render is a function of `shown` alone.
#[component]
pub fn App(
    /// The page in the document.
    shown: Shown,
) -> impl IntoView {
    let navigation = Navigation::new(shown);
    provide_context(navigation);
    Effect::new(move |_| navigation.start());
    move || {
        let shown = navigation.shown();
        provide_context(Spoken(shown.messages.clone()));
        match shown.route.place {
            Place::EmbeddedQuiz(_) => Either::Left(view! { <Embed shown /> }),
            _ => Either::Right(view! { <Site shown /> }),
        }
    }
}

#[component]
fn Site(shown: Shown) -> impl IntoView {
    let route = shown.route.clone();
    view! {
        <SkipLink />
        <SiteHeader route=route.clone() />
        <main id="main" class="main">
            <Blocks shown />
        </main>
        <SiteFooter route />
        <Announcer />
    }
}

/// A quiz alone, which tells the page around it how high it is.
#[component]
fn Embed(shown: Shown) -> impl IntoView {
    Effect::new(|_| document::report_height());
    view! {
        <main id="main" class="main main--embed">
            <div class="embed__tools">
                <Settings />
            </div>
            <Blocks shown />
        </main>
    }
}

/// The blocks of a page. Another page brings new elements, so that nothing of the old one lingers.
#[component]
fn Blocks(shown: Shown) -> impl IntoView {
    view! {
        <For
            each=move || std::iter::once(shown.clone())
            key=|shown| shown.page.path.clone()
            children=|shown| shown.page.blocks.iter().cloned().map(block).collect_view()
        />
    }
}

fn block(block: Block) -> impl IntoView {
    match block {
        Block::Html(html) => Either::Left(view! { <div class="block" inner_html=html></div> }),
        Block::Quiz(quiz) => Either::Right(view! { <QuizPlayer block=quiz /> }),
    }
}
