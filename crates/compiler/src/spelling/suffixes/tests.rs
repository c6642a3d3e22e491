use super::Suffixes;

/// The suffixes of Kazakh with a few words: names, and verbs by their infinitives.
fn kazakh() -> Suffixes {
    let mut suffixes = Suffixes::read(include_str!("../../../../../spelling/kk.toml")).unwrap();
    for word in ["шешім", "бап", "құқық", "бала", "заң", "сот", "тіл", "модель", "сервис", "диск"]
    {
        suffixes.add(word, false);
    }
    for verb in ["тексеру", "оқу", "қою", "тағу", "жазу", "сұрау", "жию"] {
        suffixes.add(verb, true);
    }
    suffixes
}

#[track_caller]
fn check(word: &str, stem: &str) {
    let suffixes = kazakh();
    let stems = suffixes.stems(word);
    assert!(stems.contains(stem), "`{word}` is made of {stems:?}");
}

#[track_caller]
fn check_wrong(words: &[&str]) {
    let suffixes = kazakh();
    for word in words {
        assert!(suffixes.stems(word).is_empty(), "`{word}` is made of {:?}", suffixes.stems(word));
    }
}

#[test]
fn a_name_takes_number_possessor_and_case() {
    check("шешім", "шешім");
    check("шешімдеріңізді", "шешім");
    check("шешіміңізге", "шешім");
    check("балаларымыздың", "бала");
    check("соттағыларға", "сот");
    check("заңсыздық", "заң");
    check("заңдырақ", "заң");
    check("баланікі", "бала");
}

#[test]
fn a_verb_takes_voice_denial_and_time() {
    check("тексерілмегенін", "тексеру");
    check("тексертіңіз", "тексеру");
    check("оқымайтыныңызды", "оқу");
    check("қоясыз", "қою");
    check("қойғаннан", "қою");
    check("жияды", "жию");
    check("оқиды", "оқу");
    check("жазады", "жазу");
    check("жазыпты", "жазу");
    check("қоймайынша", "қою");
    check("сұраңызшы", "сұрау");
    check("тақпаңыз", "тағу");
    check("сұраса", "сұрау");
    check("жазылмас", "жазу");
}

#[test]
fn the_last_letter_of_a_word_may_change() {
    check("бабының", "бап");
    check("құқығымды", "құқық");
    check("моделімен", "модель");
    check("тағылды", "тағу");
    check("дискі", "диск");
    check_wrong(&["бапы", "құқықым", "дисгі"]);
}

#[test]
fn suffixes_take_the_side_of_the_word() {
    check_wrong(&["шешімдарды", "балалерге", "тексерылді", "сұраңіз", "тілға"]);
    check("сервистер", "сервис");
    check("сервистар", "сервис");
}

#[test]
fn suffixes_stand_in_their_order_and_begin_as_the_word_demands() {
    check_wrong(&["шешімнілер", "шешімдені", "соттдың", "балатар", "жазыады", "оқыу", "қойу", "", "с"]);
}
