"""Statements in Malay: the verb of saying without its prefix before its speaker ("kata", "ujar"), else behind it."""

from __future__ import annotations

import pytest

from .marked import check

MALAY = [
    ('"{Q:Tuaian kami musnah}," kata {S:Lidia Baruna} pada Jumaat.', ["said"]),
    ('"{Q:Tuaian kami musnah}," ujar {S:Lidia Baruna}. "{Q:Tiada siapa memberitahu kami}."', ["said"]),
    ('"{Q:Kami tidak tahu apa-apa}," kata {S:beliau} ketika ditemui di Rawan.', ["said"]),
    ("{S:Lidia Baruna} berkata, {Q:tuaian tahun ini musnah}.", ["said"]),
    ("{S:Lidia Baruna} menyatakan bahawa {Q:tuaian tahun ini musnah}.", ["said"]),
    ('Perdana Menteri, {S:Datuk Seri Azman Kamil} menegaskan: "{Q:Jambatan itu selamat digunakan}."', ["said"]),
    ("Menurut {S:kementerian itu}, {Q:tebing akan bertahan sehingga pagi}.", ["said"]),
    ("Menurut {S:Lidia Baruna}, {Q:tuaian tahun ini musnah}.", ["said"]),
    ("{S:Datuk Bandar Teluk Rano} menafikan {Q:tuduhan itu}.", ["denied"]),
    ("{S:Syarikat itu} menafikan bahawa {Q:kapal berkenaan bocor}.", ["denied"]),
    ("{S:Gabenor} berjanji {Q:akan membuka jambatan bulan depan}.", ["promised"]),
    ("{S:Petani} menuduh {Q:kementerian menyembunyikan laporan}.", ["accused"]),
    ("{S:Peguam Negara} memberi amaran bahawa {Q:lebih ramai akan ditangkap}.", ["warned"]),
    ("{S:Kesatuan pekerja} menggesa {Q:kerajaan menaikkan gaji}.", ["demanded"]),
    ("{S:Menteri Pengangkutan} mengumumkan {Q:penutupan jambatan}.", ["announced"]),
    ("{S:Polis} mengesahkan {Q:penahanan lelaki itu}.", ["confirmed"]),
    ("{V:Bernama} melaporkan {S:gabenor} berkata bahawa {Q:jambatan ditutup}.", ["said"]),
    ("{S:Pengarah itu} memberitahu {V:Bernama} bahawa {Q:jambatan ditutup}.", ["said"]),
    ("{V:Reuters} memetik {S:jurucakap kementerian} sebagai berkata {Q:rundingan gagal}.", ["said"]),
    ("Perdana Menteri, {S:Datuk Seri Azman Kamil} berkata, {Q:jambatan itu selamat}.", ["said"]),
    ("{Q:Syarikat akan menyiasat kes itu}, kata {S:Azman Kamil} kepada pemberita.", ["said"]),
    ("Ujar {S:beliau}, {Q:projek itu akan siap tahun depan}.", ["said"]),
    ("Katanya, {Q:jambatan itu dibuka semula minggu depan}.", ["said"]),
    ("{S:Pihak polis} memaklumkan, {Q:siasatan masih dijalankan}.", ["said"]),
    ("{S:Kajian itu} menunjukkan bahawa {Q:suhu air meningkat}.", ["said"]),
    ("{S:Kerajaan} bersetuju {Q:menurunkan harga petrol}.", ["agreed"]),
    ("{S:Pembangkang} membidas {Q:kenaikan tarif itu}.", ["criticised"]),
    ("Mengulas lanjut, {S:Azman} berkata, {Q:siasatan masih berjalan}.", ["said"]),
    ("Datuk bandar tidak memberitahu sama ada beliau akan berundur.", []),
    ("Datuk bandar enggan mengulas.", []),
    ("Mereka mencapai kata sepakat dalam mesyuarat itu.", []),
    ("Azman berkata demikian pada sidang media di sini.", []),
    ("Menteri itu akan mengumumkan keputusan esok.", []),
    ('Filem "Ibu Tidak Berkata" ditayangkan minggu ini di Teluk Rano.', []),
]


@pytest.mark.parametrize(("marked", "stances"), MALAY, ids=[marked for marked, _ in MALAY])
def test_statement(marked: str, stances: list[str]) -> None:
    check(marked, "ms", stances)
