"""CLDR → knowledge/countries/: the table of countries and their names, a file a language. Needs Babel; run by hand.

usage: python evals/write_countries.py [TAG ...]      (all languages of NAMES where no tag is given)
Sources: Unicode CLDR through Babel (territory names, official languages, zone cities); capitals and country-code top-level
domains stand in CAPITALS and TLDS below, written by hand.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import babel
from babel.core import Locale, UnknownLocaleError, get_global
from babel.languages import get_territory_language_info

HERE = Path(__file__).parent.parent / "src/sumber/knowledge/countries"
NAMES = [
    "en", "id", "vi", "ru", "ko", "es", "de", "fr", "ja", "zh", "zh_Hant", "ar", "pt", "tr", "hi", "uk", "it", "nl",
    "pl", "fa", "th", "el", "he", "bn", "sw", "sv", "cs", "ro", "ms", "ta", "ur", "da", "no", "fi", "hu", "bg", "sr",
    "hr", "sk", "sl", "lt", "lv", "et", "ka", "hy", "az", "kk", "uz", "mn", "km", "lo", "my", "ne", "si", "te", "ml",
    "kn", "mr", "gu", "pa", "am", "fil", "sq", "mk", "bs", "ca",
]  # fmt: skip
NOT_COUNTRIES = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
TLDS = {"GB": ["uk", "gb"], "RU": ["ru", "su", "рф"], "TL": ["tl"], "CN": ["cn", "中国"], "KR": ["kr", "한국"], "UA": ["ua", "укр"]}
GENERIC_TLDS = {
    "AI", "BZ", "CC", "CF", "CO", "FM", "GA", "GG", "IM", "IO", "LA", "LY", "ME", "ML", "NU", "SO", "TK", "TO", "TV", "VC", "WS",
}  # fmt: skip
CAPITALS = """
AD Andorra la Vella;AE Abu Dhabi;AF Kabul;AG Saint John's;AL Tirana;AM Yerevan;AO Luanda;AR Buenos Aires;AT Vienna
AU Canberra;AZ Baku;BA Sarajevo;BB Bridgetown;BD Dhaka;BE Brussels;BF Ouagadougou;BG Sofia;BH Manama;BI Gitega;BJ Porto-Novo
BN Bandar Seri Begawan;BO Sucre;BR Brasília;BS Nassau;BT Thimphu;BW Gaborone;BY Minsk;BZ Belmopan;CA Ottawa;CD Kinshasa
CF Bangui;CG Brazzaville;CH Bern;CI Yamoussoukro;CL Santiago;CM Yaoundé;CN Beijing;CO Bogotá;CR San José;CU Havana;CV Praia
CY Nicosia;CZ Prague;DE Berlin;DJ Djibouti;DK Copenhagen;DM Roseau;DO Santo Domingo;DZ Algiers;EC Quito;EE Tallinn;EG Cairo
ER Asmara;ES Madrid;ET Addis Ababa;FI Helsinki;FJ Suva;FM Palikir;FR Paris;GA Libreville;GB London;GD Saint George's
GE Tbilisi;GH Accra;GM Banjul;GN Conakry;GQ Malabo;GR Athens;GT Guatemala City;GW Bissau;GY Georgetown;HN Tegucigalpa
HR Zagreb;HT Port-au-Prince;HU Budapest;ID Jakarta;IE Dublin;IL Jerusalem;IN New Delhi;IQ Baghdad;IR Tehran;IS Reykjavik
IT Rome;JM Kingston;JO Amman;JP Tokyo;KE Nairobi;KG Bishkek;KH Phnom Penh;KI South Tarawa;KM Moroni;KN Basseterre
KP Pyongyang;KR Seoul;KW Kuwait City;KZ Astana;LA Vientiane;LB Beirut;LC Castries;LI Vaduz;LK Sri Jayawardenepura Kotte
LR Monrovia;LS Maseru;LT Vilnius;LU Luxembourg;LV Riga;LY Tripoli;MA Rabat;MC Monaco;MD Chișinău;ME Podgorica;MG Antananarivo
MH Majuro;MK Skopje;ML Bamako;MM Naypyidaw;MN Ulaanbaatar;MR Nouakchott;MT Valletta;MU Port Louis;MV Malé;MW Lilongwe
MX Mexico City;MY Kuala Lumpur;MZ Maputo;NA Windhoek;NE Niamey;NG Abuja;NI Managua;NL Amsterdam;NO Oslo;NP Kathmandu;NR Yaren
NZ Wellington;OM Muscat;PA Panama City;PE Lima;PG Port Moresby;PH Manila;PK Islamabad;PL Warsaw;PS Ramallah;PT Lisbon
PW Ngerulmud;PY Asunción;QA Doha;RO Bucharest;RS Belgrade;RU Moscow;RW Kigali;SA Riyadh;SB Honiara;SC Victoria;SD Khartoum
SE Stockholm;SG Singapore;SI Ljubljana;SK Bratislava;SL Freetown;SM San Marino;SN Dakar;SO Mogadishu;SR Paramaribo;SS Juba
ST São Tomé;SV San Salvador;SY Damascus;SZ Mbabane;TD N’Djamena;TG Lomé;TH Bangkok;TJ Dushanbe;TL Dili;TM Ashgabat;TN Tunis
TO Nukuʻalofa;TR Ankara;TT Port of Spain;TV Funafuti;TW Taipei;TZ Dodoma;UA Kyiv;UG Kampala;US Washington;UY Montevideo
UZ Tashkent;VA Vatican City;VC Kingstown;VE Caracas;VN Hanoi;VU Port Vila;WS Apia;XK Pristina;YE Sanaa;ZA Pretoria;ZM Lusaka
ZW Harare;HK Hong Kong;MO Macau;PR San Juan;GL Nuuk
"""


def capitals() -> dict[str, str]:
    """Code → capital in English."""
    pairs = (row.split(" ", 1) for row in CAPITALS.replace("\n", ";").split(";") if row)
    return dict(pairs)


def codes() -> list[str]:
    """The ISO 3166 codes that CLDR names, without groupings and outliers."""
    found = Locale.parse("en").territories
    return sorted(code for code in found if len(code) == 2 and code.isalpha() and code not in NOT_COUNTRIES)


def quoted(text: str) -> str:
    """A TOML string."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def spoken(code: str) -> list[str]:
    """The languages of a country: the official ones first, then those of at least a fifth, each by share."""
    info = get_territory_language_info(code)
    official = {"official": 0, "de_facto_official": 0, "official_regional": 2}

    def key(item: tuple[str, dict[str, object]]) -> tuple[object, ...]:
        tag, known = item
        return (official.get(str(known["official_status"]), 1), -float(str(known["population_percent"])), tag)

    rows = [row for row in sorted(info.items(), key=key) if key(row)[0] == 0 or float(str(row[1]["population_percent"])) >= 20]
    return [tag.replace("_", "-") for tag, _ in rows][:6]


def write_table() -> None:
    """countries.toml: code, English name, alpha-3 where CLDR aliases give it, languages, capital, top-level domains."""
    aliases = get_global("territory_aliases").items()
    alpha3 = {new[0]: old for old, new in aliases if len(old) == 3 and old.isalpha() and len(new) == 1}
    names = Locale.parse("en").territories
    seats = capitals()
    lines = [
        "# Countries and territories by ISO 3166 alpha-2 code. `languages`: the main one first. `tlds`: country-code domains;",
        "# `open_tld`: sold world-wide, no evidence of the country.",
        f"# Written by evals/write_countries.py from CLDR (Babel {babel.__version__}), {date.today()}.",
        "",
    ]
    for code in codes():
        tlds = TLDS.get(code, [code.lower()])
        parts = [f"name = {quoted(names[code])}", f"alpha3 = {quoted(alpha3.get(code, ''))}"]
        parts.append(f"languages = [{', '.join(map(quoted, spoken(code)))}]")
        parts.append(f"capital = {quoted(seats.get(code, ''))}")
        parts.append(f"tlds = [{', '.join(map(quoted, tlds))}]")
        if code in GENERIC_TLDS:
            parts.append("open_tld = true")
        lines.append(f"{code} = {{ {', '.join(parts)} }}")
    (HERE / "countries.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def cities(locale: Locale) -> dict[str, str]:
    """English city → its name in the locale, from the zones' exemplar cities."""
    english = Locale.parse("en").time_zones
    found = {}
    for zone, known in locale.time_zones.items():
        here = known.get("city")
        there = english.get(zone, {}).get("city") or zone.rsplit("/", maxsplit=1)[-1].replace("_", " ")
        if here:
            found[there] = here
    return found


def write_names(tag: str) -> None:
    """names/<tag>.toml: names of the countries and, where a zone's city gives it, of the capitals."""
    locale = Locale.parse(tag)
    seats, known = capitals(), cities(locale)
    spelt = {"Ulaanbaatar": "Ulaanbaatar", "Chișinău": "Chisinau", "Bogotá": "Bogota", "Malé": "Maldives"}
    name, label = tag.replace("_", "-"), locale.get_display_name("en")
    lines = [f"# {label}. Written by evals/write_countries.py from CLDR (Babel {babel.__version__}), {date.today()}.", "[country]"]
    territories = {code: locale.territories[code] for code in codes() if code in locale.territories}
    lines += [f"{code} = {quoted(text)}" for code, text in territories.items()]
    lines.append("[capital]")
    for code, seat in seats.items():
        latin = territories["FR"][0].isascii()
        found = seat if tag == "en" else known.get(seat) or known.get(spelt.get(seat, "")) or (seat if latin else None)
        if found:
            lines.append(f"{code} = {quoted(found)}")
    (HERE / "names").mkdir(parents=True, exist_ok=True)
    (HERE / "names" / f"{name}.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Write all."""
    write_table()
    for tag in sys.argv[1:] or NAMES:
        try:
            write_names(tag)
        except UnknownLocaleError:
            print(f"CLDR has no {tag}")


if __name__ == "__main__":
    main()
