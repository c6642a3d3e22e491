//! The picture of the home page, drawn for this site: a shanyraq over the steppe, a letter and a phone.
//! Decorative; its colours are tokens, so it follows every scheme.

use leptos::prelude::*;

/// The picture.
pub fn home() -> impl IntoView {
    view! {
        <svg class="art" viewBox="0 0 360 260" aria-hidden="true" focusable="false">
            <circle class="art-glow" cx="180" cy="112" r="104"></circle>
            <path class="art-hill" d="M0 214c60-34 118-40 180-22s122 12 180-14v82H0z"></path>
            <circle class="art-line" cx="180" cy="112" r="70"></circle>
            <path class="art-line" d="M158 46v132M180 42v140M202 46v132M114 90h132M110 112h140M114 134h132"></path>
            <path class="art-line" d="M254 112L274 112M251 131L271 136M244 149L261 159M232 164L246 178M217 176L227 193M199 183L204 203M180 186L180 206M161 183L156 203M143 176L133 193M128 164L114 178M116 149L99 159M109 131L89 136M106 112L86 112M109 93L89 88M116 75L99 65M128 60L114 46M143 48L133 31M161 41L156 21M180 38L180 18M199 41L204 21M217 48L227 31M232 60L246 46M244 75L261 65M251 93L271 88"></path>
            <rect class="art-card" x="40" y="120" width="112" height="128" rx="10"></rect>
            <path class="art-text" d="M58 146h76M58 164h76M58 182h50"></path>
            <circle class="art-seal" cx="124" cy="218" r="16"></circle>
            <path class="art-check" d="M117 218l5 5 9-10"></path>
            <rect class="art-card" x="222" y="106" width="84" height="146" rx="14"></rect>
            <path class="art-text" d="M256 118h16"></path>
            <rect class="art-bubble" x="234" y="134" width="60" height="26" rx="8"></rect>
            <rect class="art-bubble art-bubble--own" x="240" y="170" width="54" height="40" rx="8"></rect>
            <path class="art-check art-check--own" d="M257 190l6 6 12-13"></path>
        </svg>
    }
}
