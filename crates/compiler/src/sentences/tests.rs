use super::*;

#[track_caller]
fn splits(text: &str, expected: &[&str]) {
    let found: Vec<&str> = sentences(text).into_iter().map(|range| &text[range]).collect();
    assert_eq!(found, expected);
}

#[track_caller]
fn counts(text: &str, expected: usize) {
    assert_eq!(words(text), expected, "{text}");
}

#[test]
fn a_sentence_ends_at_its_mark_before_a_space_or_the_end() {
    splits("Шағым беріңіз. Мерзімі қандай? 3 ай бар", &["Шағым беріңіз.", "Мерзімі қандай?", "3 ай бар"]);
    splits("Подождите… Теперь звоните!", &["Подождите…", "Теперь звоните!"]);
    splits("Really?! Yes... Go.", &["Really?!", "Yes...", "Go."]);
    splits("Open the app. eGov Mobile has it.", &["Open the app.", "eGov Mobile has it."]);
    splits("Type pki.gov.kz by hand.", &["Type pki.gov.kz by hand."]);
    splits("", &[]);
    splits(" — … ", &[]);
}

#[test]
fn colons_and_semicolons_end_no_sentence() {
    splits("Мерзімі бар: 15 күн; өткізіп алмаңыз.", &["Мерзімі бар: 15 күн; өткізіп алмаңыз."]);
    splits("Есть срок: 15 дней; не пропустите.", &["Есть срок: 15 дней; не пропустите."]);
    splits("There is a limit: 15 days; keep it.", &["There is a limit: 15 days; keep it."]);
}

#[test]
fn an_abbreviation_ends_no_sentence_that_goes_on() {
    splits("Хат, SMS т.б. сақтаңыз. Өшірмеңіз.", &["Хат, SMS т.б. сақтаңыз.", "Өшірмеңіз."]);
    splits("Хат, SMS, т. б. дәлел керек.", &["Хат, SMS, т. б. дәлел керек."]);
    splits("Бұл 2026 ж. 5 мамырда басталды.", &["Бұл 2026 ж. 5 мамырда басталды."]);
    splits("Это ст. 43 и п. 4 ч. 2. Читайте.", &["Это ст. 43 и п. 4 ч. 2.", "Читайте."]);
    splits("Письма и т. д. храните, т.е. не удаляйте.", &["Письма и т. д. храните, т.е. не удаляйте."]);
    splits("См. Конституцию, (см. Кодекс).", &["См. Конституцию, (см. Кодекс)."]);
    splits("Law No. 255-VIII and art. 43 apply.", &["Law No. 255-VIII and art. 43 apply."]);
    splits("Use an app, e.g. Kaspi. Or go there.", &["Use an app, e.g. Kaspi.", "Or go there."]);
}

#[test]
fn an_abbreviation_may_end_a_sentence() {
    splits("Хат, SMS т.б. Оларды сақтаңыз.", &["Хат, SMS т.б.", "Оларды сақтаңыз."]);
    splits("Закон принят в 2025 г. Он действует.", &["Закон принят в 2025 г.", "Он действует."]);
    splits("Letters, photos etc. Keep them.", &["Letters, photos etc.", "Keep them."]);
}

#[test]
fn what_is_quoted_ends_a_sentence_unless_the_sentence_goes_on() {
    splits("«Кезек қандай?» деп сұраңыз. Күтіңіз.", &["«Кезек қандай?» деп сұраңыз.", "Күтіңіз."]);
    splits("«Кто решил?» — спросил Ким. Ждите.", &["«Кто решил?» — спросил Ким.", "Ждите."]);
    splits("Write: “Who decided?” Keep the answer.", &["Write: “Who decided?”", "Keep the answer."]);
    splits("Внесите № … решения. (Он на листе.) Всё.", &["Внесите № … решения.", "(Он на листе.)", "Всё."]);
}

#[test]
fn a_number_ends_no_sentence_inside() {
    splits("Айыппұл 1 297,5 теңге. Төлеңіз.", &["Айыппұл 1 297,5 теңге.", "Төлеңіз."]);
    splits("Порог 43.4 не пройден. 15 дней есть.", &["Порог 43.4 не пройден.", "15 дней есть."]);
    splits("At 10:30, pay 4.5 percent. 3 days remain.", &["At 10:30, pay 4.5 percent.", "3 days remain."]);
}

#[test]
fn a_word_is_a_run_of_letters_and_digits() {
    counts("17-бабының 2) тармақшасы", 3);
    counts("Кодекстің 43-бабы — «негізгі» бап", 4);
    counts("статья 43(4)(3) Кодекса", 3);
    counts("Article 43(4)(3), the person’s right", 5);
    counts("кто-то и/или никто", 4);
    counts("Law No. 255-VIII, e.g. here", 5);
    counts("1 297,5 теңге", 2);
    counts("1\u{a0}297\u{a0}500 тенге", 2);
    counts("102, 112 не 103", 4);
    counts("до 10:30 на pki.gov.kz", 4);
    counts("№ …", 0);
}
