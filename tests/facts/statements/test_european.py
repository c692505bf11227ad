"""Statements in Germanic, Romance and Slavic languages: own sentences on invented people and places."""

from __future__ import annotations

import pytest

from sumber.facts import find_facts

from .marked import check, said, unmark

ENGLISH = [
    ('{Q:"The harvest is lost,"} {S:Orla Brandt} said on Friday.', ["said"]),
    ('{Q:"The harvest is lost,"} said {S:Orla Brandt}, {Q:"and nobody told us."}', ["said"]),
    ('{Q:"The harvest is lost,"} {S:Orla Brandt} said. {Q:"Nobody told us."}', ["said"]),
    ("{S:Orla Brandt} said that {Q:the harvest was lost}.", ["said"]),
    ("{S:Orla Brandt} told reporters on Friday that {Q:the harvest was lost}.", ["said"]),
    ("{S:The minister} warned that {Q:the dyke could break by morning}.", ["warned"]),
    ("{Q:The dyke could break by morning}, {S:the minister} warned.", ["warned"]),
    ("{Q:The dyke would hold until morning}, according to {S:the ministry}.", ["said"]),
    ("According to {S:the ministry}, {Q:the dyke would hold until morning}.", ["said"]),
    ("{S:Orla Brandt, a farmer from Teln,} denied that {Q:she had been paid}.", ["denied"]),
    ("{S:Orla Brandt} denied {Q:the claim}.", ["denied"]),
    ("{S:The farmers} accused {Q:the ministry of hiding the report}.", ["accused"]),
    ("{S:The ministry} promised {Q:to publish the report within a week}.", ["promised"]),
    ("{S:{S2:Brandt}} said {Q:the harvest was lost}, adding that {Q2:nobody had told her}.", ["said", "said"]),
    ("{S:Brandt} urged {Q:the council to reopen the bridge}.", ["asked"]),
    ("{S:Brandt} admitted {Q:the mistake}.", ["confirmed"]),
    ("Brandt refused to comment.", []),
    ("The ministry is expected to announce the plan on Monday.", []),
    ("Brandt did not say whether she would leave.", []),
    ('The so-called "silent harvest" was shown at the cinema.', []),
    ('The film "She Said Nothing at All" closed after a week in Teln.', []),
]

SPANISH = [
    ("«{Q:La cosecha está perdida}», dijo {S:Lidia Barrow} el viernes.", ["said"]),
    ("{S:Lidia Barrow} dijo que {Q:la cosecha estaba perdida}.", ["said"]),
    ("Según {S:el ministerio}, {Q:el dique aguantará hasta mañana}.", ["said"]),
    ("{Q:El dique aguantará hasta mañana}, según {S:el ministerio}.", ["said"]),
    ("{S:La alcaldesa} negó que {Q:hubiera recibido dinero}.", ["denied"]),
    ("{S:El gobernador} prometió {Q:abrir el puente en mayo}.", ["promised"]),
    ("{S:La fiscal} advirtió que {Q:habrá nuevas detenciones}.", ["warned"]),
    ("La alcaldesa no dijo si dimitirá.", []),
]

PORTUGUESE = [
    ('"{Q:A colheita está perdida}", disse {S:Lídia Barrow} na sexta-feira.', ["said"]),
    ("{S:Lídia Barrow} disse que {Q:a colheita estava perdida}.", ["said"]),
    ("Segundo {S:o ministério}, {Q:o dique vai aguentar até amanhã}.", ["said"]),
    ("{S:A prefeita} negou que {Q:tivesse recebido dinheiro}.", ["denied"]),
    ("{S:O governador} prometeu {Q:abrir a ponte em maio}.", ["promised"]),
    ("{S:A promotora} alertou que {Q:haverá novas prisões}.", ["warned"]),
]

FRENCH = [
    ("« {Q:La récolte est perdue} », a déclaré {S:Lydie Barreau} vendredi.", ["said"]),
    ("{S:Lydie Barreau} a déclaré que {Q:la récolte était perdue}.", ["said"]),
    ("Selon {S:le ministère}, {Q:la digue tiendra jusqu'à demain}.", ["said"]),
    ("{S:La maire} a nié {Q:les accusations}.", ["denied"]),
    ("{S:Le gouverneur} a promis {Q:de rouvrir le pont en mai}.", ["promised"]),
    ("{S:La procureure} a averti que {Q:d'autres arrestations suivraient}.", ["warned"]),
]

ITALIAN = [
    ("«{Q:Il raccolto è perso}», ha detto {S:Lidia Barro} venerdì.", ["said"]),
    ("{S:Lidia Barro} ha detto che {Q:il raccolto era perso}.", ["said"]),
    ("{S:Lidia Barro} disse che {Q:il raccolto era perso}.", ["said"]),
    ("Secondo {S:il ministero}, {Q:l'argine reggerà fino a domani}.", ["said"]),
    ("{Q:L'argine reggerà fino a domani}, secondo {S:il ministero}.", ["said"]),
    ("A detta della {S:sindaca}, {Q:l'argine reggerà fino a domani}.", ["said"]),
    ("{S:La sindaca} ha smentito {Q:le accuse}.", ["denied"]),
    ("{S:Il governatore} ha promesso {Q:di riaprire il ponte a maggio}.", ["promised"]),
    ("{S:La procuratrice} ha avvertito che {Q:ci saranno nuovi arresti}.", ["warned"]),
    ("{S:La sindaca} ha chiesto al {Q:governo di mandare pompe}.", ["asked"]),
    ("La sindaca non ha detto se si dimetterà.", []),
    ("La sindaca si è rifiutata di commentare.", []),
    ("Il film «Non disse nulla» è uscito a Teln.", []),
]

DUTCH = [
    ("“{Q:De oogst is verloren}”, zei {S:Lidia Barro} vrijdag.", ["said"]),
    ("{S:Lidia Barro} zei dat {Q:de oogst verloren was}.", ["said"]),
    ("{S:Lidia Barro} liet vrijdag weten dat {Q:de oogst verloren was}.", ["said"]),
    ("{Q:De oogst is verloren}, aldus {S:Lidia Barro}.", ["said"]),
    ("Volgens {S:het ministerie} {Q:houdt de dijk het tot morgen}.", ["said"]),
    ("{Q:De dijk houdt het tot morgen}, volgens {S:het ministerie}.", ["said"]),
    ("{S:De burgemeester} ontkende {Q:de beschuldigingen}.", ["denied"]),
    ("{S:De gouverneur} beloofde {Q:de brug in mei te openen}.", ["promised"]),
    ("{S:De aanklager} waarschuwde dat {Q:er nieuwe arrestaties volgen}.", ["warned"]),
    ("{S:De burgemeester} heeft gezegd dat {Q:de brug dicht blijft}.", ["said"]),
    ("“{Q:De brug blijft dicht}”, laat {S:een woordvoerder van de gemeente} weten.", ["said"]),
    ("“{Q:De brug blijft dicht}”, legt {S:gouverneur Jan de Wit} uit.", ["said"]),
    ("De burgemeester wil niet zeggen of zij opstapt.", []),
    ("De burgemeester wilde niet reageren.", []),
    ("De film ‘Zij zei niets’ draait in Teln.", []),
]

POLISH = [
    ("„{Q:Zbiory przepadły}” – powiedziała {S:Lidia Barska} w piątek.", ["said"]),
    ("{S:Lidia Barska} powiedziała, że {Q:zbiory przepadły}.", ["said"]),
    ("Jak poinformował {S:rzecznik policji}, {Q:mężczyzna uciekł pieszo}.", ["said"]),
    ("{S:Burmistrz} zaprzeczyła {Q:oskarżeniom}.", ["denied"]),
    ("{S:Gubernator} obiecał {Q:otworzyć most w maju}.", ["promised"]),
    ("{S:Prokurator} ostrzegła, że {Q:będą kolejne zatrzymania}.", ["warned"]),
    ("Burmistrz nie powiedziała, czy odejdzie.", []),
]

GERMAN = [
    ("„{Q:Die Ernte ist verloren}“, sagte {S:Lydia Barrow} am Freitag.", ["said"]),
    ("{S:Lydia Barrow} sagte, {Q:die Ernte sei verloren}.", ["said"]),
    ("{S:Lydia Barrow} sagte, dass {Q:die Ernte verloren ist}.", ["said"]),
    ("{S:Die Bürgermeisterin} bestritt {Q:die Vorwürfe}.", ["denied"]),
    ("{Q:Der Damm halte bis morgen}, so {S:das Ministerium}.", ["said"]),
    ("{S:Die Staatsanwältin} warnte, {Q:es werde weitere Festnahmen geben}.", ["warned"]),
    ("{S:{S2:Der Minister}} sagte, {Q:der Damm halte}. {Q2:Die Brücke bleibe gesperrt}.", ["said", "said"]),
]

RUSSIAN = [
    ("«{Q:Урожай погиб}», — сказала {S:Лидия Баррова} в пятницу.", ["said"]),
    ("{S:Лидия Баррова} заявила, что {Q:урожай погиб}.", ["said"]),
    ("По словам {S:министра}, {Q:дамба выдержит до утра}.", ["said"]),
    ("По данным {S:министерства}, {Q:дамба выдержит до утра}.", ["reported"]),
    ("{Q:Дамба выдержит до утра}, сообщил {S:министр}.", ["said"]),
    ("{S:Мэр} опровергла {Q:обвинения}.", ["denied"]),
    ("{S:Губернатор} пообещал {Q:открыть мост в мае}.", ["promised"]),
    ("{S:Прокурор} предупредила, что {Q:будут новые аресты}.", ["warned"]),
    ("Мэр не сказала, уйдёт ли она.", []),
    ("Вышел фильм «Она ничего не сказала», зал был полон.", []),
]

ROMANIAN = [
    ("„{Q:Recolta este pierdută}”, a declarat {S:Lidia Baru}.", ["said"]),
    ("{S:Lidia Baru} a spus că {Q:recolta este pierdută}.", ["said"]),
    ("Potrivit {S:ministerului}, {Q:digul va rezista până mâine}.", ["said"]),
    ("{Q:Digul va rezista până mâine}, susține {S:primarul}.", ["said"]),
    ("{S:Primărița} a negat {Q:acuzațiile}.", ["denied"]),
    ("{S:Procuroarea} a avertizat că {Q:vor fi noi arestări}.", ["warned"]),
    ("Primărița nu a spus dacă va demisiona.", []),
    ("Filmul „Nu a spus nimic” a apărut la Teln.", []),
]

UKRAINIAN = [
    ("«{Q:Урожай загинув}», — сказала {S:Лідія Баррова} у п'ятницю.", ["said"]),
    ("{S:Лідія Баррова} заявила, що {Q:урожай загинув}.", ["said"]),
    ("За словами {S:міністра}, {Q:дамба витримає до ранку}.", ["said"]),
    ("{S:Міська голова} заперечила {Q:звинувачення}.", ["denied"]),
    ("{S:Прокурорка} попередила, що {Q:будуть нові арешти}.", ["warned"]),
]


def _all(language: str, cases: list[tuple[str, list[str]]]) -> list[tuple[str, str, list[str]]]:
    return [(language, marked, stances) for marked, stances in cases]


@pytest.mark.parametrize(
    ("language", "marked", "stances"),
    [
        *_all("en", ENGLISH),
        *_all("es", SPANISH),
        *_all("pt", PORTUGUESE),
        *_all("fr", FRENCH),
        *_all("it", ITALIAN),
        *_all("nl", DUTCH),
        *_all("pl", POLISH),
        *_all("ro", ROMANIAN),
        *_all("de", GERMAN),
        *_all("ru", RUSSIAN),
        *_all("uk", UKRAINIAN),
    ],
)
def test_statement(language: str, marked: str, stances: list[str]) -> None:
    check(marked, language, stances)


@pytest.mark.parametrize(
    ("marked", "outlet"),
    [
        ("„{Q:Die Ursache wird untersucht}“, sagte {S:Ida Brandel} der Nachrichtenagentur {V:Reuters}.", "reuters"),
        ("„{Q:Die Ursache wird untersucht}“, sagte {S:Polizeichef Ida Brandel} der Zeitung Norderwieker Bote.", None),
        ("„{Q:Die Ursache wird untersucht}“, sagte {S:ein Sprecher der Nachrichtenagentur Reuters}.", None),
    ],
)
def test_the_medium_told_stands_behind_a_name_and_is_no_part_of_it(marked: str, outlet: str | None) -> None:
    text, (wanted,) = unmark(marked)
    (found,) = find_facts(text, language="de").statements
    assert [span.slice(text) for span in found.speaker_spans] == [wanted.speaker]
    assert said(text, found.content) == wanted.content
    assert outlet in ({link.outlet for link in found.via} or {None})


def test_an_agency_that_gives_the_words_of_another_is_on_the_way() -> None:
    text = "«Рыбаки и переработчики обеих стран получат стабильный рынок», — цитирует агентство слова Хана."
    (found,) = find_facts(text, language="ru").statements
    assert [span.slice(text) for span in found.speaker_spans] == ["Хана"]
    assert [link.name for link in found.via] == ["агентство"]
