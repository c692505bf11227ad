"""Statements in Turkish: the forms that its newspapers use, on invented people and places."""

from __future__ import annotations

import pytest

from sumber.facts import find_facts

from .marked import check

FINAL_VERBS = [
    ('{S:Vali Orhan Kutlu}, {Q:"Köprü mayısta açılacak"} dedi.', ["said"]),
    ("{S:Vali Orhan Kutlu}, {Q:köprünün mayısta açılacağını} bildirdi.", ["said"]),
    ("{S:Uzmanlar}, {Q:barajların kuruyabileceği} konusunda uyarıyor.", ["warned"]),
    ("{S:Merkez Bankası Başkanı Ebru Tan}, {Q:faizlerin düşürülmeyeceğinin} altını çizdi.", ["said"]),
    ("{S:Tan}, {Q:enflasyonla mücadelenin önemine} dikkat çekti.", ["said"]),
    ("{S:İçişleri Bakanlığı}, {Q:operasyonda 14 kişinin gözaltına alındığını} açıkladı.", ["announced"]),
    ("{S:Sendika}, {Q:işçilerin haklarının verilmesini} istedi.", ["asked"]),
    ("{S:Belediye Başkanı Cem Yalkın}, {Q:yolun yazın biteceği} sözünü verdi.", ["promised"]),
    ("{S:Muhalefet lideri Sibel Aracı}, {Q:hükümeti halkı kandırmakla} suçladı.", ["accused"]),
    ("{S:Belediye}, {Q:barınağın kapatılacağı iddialarını} yalanladı.", ["denied"]),
    ('{S:Örgüt}, {Q:"Sınırlar açık kalsın"} çağrısında bulundu.', ["asked"]),
    ('{S:Aracı}, {Q:"Bu bütçe halkın bütçesi değil"} ifadelerini kullandı.', ["said"]),
    ("{S:Şüpheli M.K. (24)}, {Q:pişman olduğunu} söyledi.", ["said"]),
    ('{S:Yazar Deniz Alaz}, X hesabından şu mesajı paylaştı: {Q:"Bugün hepimiz kaybettik."}', ["said"]),
    ("{S:İşçiler}, {Q:ücretlerin üç aydır ödenmediğini} anlatıyor.", ["said"]),
]

SEVERAL = [
    (
        "{S:{S2:Nilgün Akçay}}, {Q:depremin beklenmediğini} vurgulayarak {Q2:halkın sakin olmasını} istedi.",
        ["said", "asked"],
    ),
    (
        "{S:{S2:Sendika temsilcisi}}, {Q:patronun sözünü tutmadığını} öne sürerek {Q2:greve gideceklerini} açıkladı.",
        ["said", "announced"],
    ),
    (
        '{S:{S2:Aracı}}, {Q:"Bu bütçe halkın bütçesi değil"} diyerek {Q2:hükümeti} eleştirdi.',
        ["said", "criticised"],
    ),
    (
        '{Q:"Kimse bizi dinlemedi"} diyen {S:{S2:çiftçi Hasan Kılıçaslan}}, {Q2:zararının karşılanmasını} istiyor.',
        ["said", "asked"],
    ),
    (
        '{Q:Ekonominin toparlandığını} belirten {S:{S2:Tunalı}}, {Q2:"Yıl sonuna kadar hedefimize ulaşacağız."} diye konuştu.',
        ["said", "said"],
    ),
    (
        '{S:{S2:Yönetmen Kerem Tuna}}, {Q:çekimlerin üç yıl sürdüğünü} anlattı: {Q2:"Kar yüzünden iki kez durduk."}',
        ["said", "said"],
    ),
    (
        "{Q:Yolun kapanacağı yönündeki iddiaları} yalanlayan {S:{S2:Kaymakam Ferhat Aydın}}, {Q2:yolun genişletileceğini} söyledi.",
        ["denied", "said"],
    ),
    ('{S:{S2:Kesim}}, {Q:"Rekolte artacak"} dedi ve {Q2:çiftçilere} teşekkür etti.', ["said", "praised"]),
]

SOURCES = [
    ("{S:Analistlere} göre {Q:faiz indirimi yıl sonundan önce gelmeyecek}.", ["said"]),
    ("{S:Tokur'un} anlattığına göre {Q:araç kırmızı ışıkta geçti}.", ["said"]),
    ("{V:Anadolu Ajansının} haberine göre, {S:Bakan Kesim} {Q:rekoltenin artacağını} söyledi.", ["said"]),
    ("Alınan bilgiye göre, {Q:kamyon virajı alamayarak devrildi}.", ["reported"]),
    ("{S:Raporda}, {Q:gıda fiyatlarının son on yılın en yüksek seviyesine çıktığı} kaydedildi.", ["reported"]),
    ('{S:Valilikten yapılan yazılı açıklamada}, {Q:"Yangın kontrol altına alınmıştır."} denildi.', ["reported"]),
    ("{Q:Yaralıların sağlık durumlarının iyi olduğu} öğrenildi.", ["reported"]),
    ("{Q:Şüphelinin uyuşturucu etkisinde olduğu} iddia ediliyor.", ["reported"]),
]


@pytest.mark.parametrize(("marked", "stances"), FINAL_VERBS + SEVERAL + SOURCES)
def test_statements(marked: str, stances: list[str]) -> None:
    check(marked, "tr", stances)


@pytest.mark.parametrize(
    "text",
    [
        "Sanayi üretimi geçen yılın aynı ayına göre yüzde 3 arttı.",
        "Fiyatlar mevsime göre değişiyor.",
        "Bir dalışta derinliğe göre 3.000 lira kazanılıyor.",
        "Genç oyuncu, sezonun ilk golünü kaydetti.",
        "Şirket, son çeyrekte 40 milyon lira zarar yazdı.",
        "Altın yüzde 0,5 puan ekledi.",
        "Güzel oyuncu kıyafetiyle dikkat çekti.",
        "Ünlü şarkıcı, en sevilen şarkılarını söyledi.",
        "Roman, bir balıkçının denizle mücadelesini anlatıyor.",
        "Mağdur, yaşadıklarını gözyaşları içinde anlattı.",
        "Enstitü, mayıs ayı enflasyon rakamlarını açıkladı.",
        "Bakan Kesim, konuyla ilgili açıklama yapmayı reddetti.",
        "Bakan Kesim, tarihi henüz açıklamadı.",
        "Yalkın'ın yarın açıklama yapması bekleniyor.",
        "Baba, kızına son kez sarılmak istedi.",
        "Belediye, çekilişin sonuçlarını pazar akşamı duyuracak.",
        '"Yılın Oyuncusu" ödülü genç isme verildi.',
        "Meclis, tasarıyı 312 oyla kabul etti.",
    ],
)
def test_no_statements(text: str) -> None:
    assert find_facts(text, language="tr").statements == ()
