"""The French pack: own sentences on invented people and places."""

from __future__ import annotations

import pytest

from .marked import check

INVERTED = [
    ("« {Q:Le pont rouvrira en mai} », a indiqué mardi {S:la maire de Vaubrun, Claire Hostin}.", ["said"]),
    ("« {Q:C’est un gâchis} », a-t-{S:il} lâché, amer.", ["said"]),
    ("« {Q:Personne ne nous écoute} », peste {S:un viticulteur}.", ["criticised"]),
    ("« {Q:C'est un bon accord} », s'est réjoui {S:le ministre de l'Agriculture}.", ["praised"]),
    ("« {Q:On ne lâche rien} », scandent {S:les manifestants}.", ["said"]),
    ("{Q:Trois routes restent coupées}, a précisé {S:la préfecture}.", ["said"]),
    ("{Q:Trois routes restent coupées dans la vallée}, ont indiqué lundi {S:les pompiers}.", ["said"]),
    ("{Q:Deux randonneurs ont été retrouvés}, a annoncé {S:le parquet de Tarvins}.", ["announced"]),
]

SOURCES = [
    ("D’après {S:les syndicats}, {Q:un agent sur deux est en grève}.", ["said"]),
    ("À en croire {S:la direction}, {Q:les comptes sont sains}.", ["said"]),
    ("Aux dires de {S:ses voisins}, {Q:l'homme vivait seul}.", ["said"]),
    ("À {S:ses} yeux, {Q:la réforme arrive trop tard}.", ["said"]),
    ("Comme l’a rappelé {S:le ministre}, {Q:la loi s'applique à tous}.", ["said"]),
    ("{Q:Un homme est mort dans l'incendie}, a-t-on appris auprès du {S:parquet}.", ["said"]),
    ("« {Q:Nous appelons au calme} », peut-on lire dans {S:le communiqué}.", ["said"]),
]

OPENINGS = [
    ("Et {S:le maire} de conclure : « {Q:Nous tiendrons bon.} »", ["said"]),
    ("Interrogé par RTV, {S:le préfet} a estimé que {Q:le pire était passé}.", ["said"]),
    ("{S:L'avocat de la famille, Me Rémi Saulnier,} a annoncé {Q:un appel}.", ["announced"]),
    ("Sur X, {S:la sénatrice} a fustigé {Q:un budget injuste}.", ["criticised"]),
    ("{S:Ce dernier} table sur {Q:une reprise au printemps}.", ["predicted"]),
    ("« {Q:Je n'ai rien volé} », a martelé {S:le prévenu} à la barre.", ["said"]),
]

VERBS = [
    ("{S:La préfète} a également précisé qu’{Q:une enquête était ouverte}.", ["said"]),
    ("{S:Elle} affirme {Q:avoir prévenu la direction}.", ["said"]),
    ("{S:Il} dit {Q:ne pas craindre la concurrence}.", ["said"]),
    ("{S:Le ministre} a laissé entendre que {Q:le projet serait abandonné}.", ["said"]),
    ("{S:Le gouvernement} s'est dit {Q:ouvert au dialogue}.", ["said"]),
    ("{S:Le club} a fait savoir qu'{Q:il ferait appel}.", ["announced"]),
    ("{S:La régie} fait état de {Q:douze blessés}.", ["announced"]),
    ("{S:L'avocat} a catégoriquement démenti {Q:ces accusations}.", ["denied"]),
    ("{S:Le maire} reproche {Q:à l’entreprise d’avoir menti}.", ["accused"]),
    ("{S:Le groupe} s’est engagé à {Q:reprendre tous les salariés}.", ["promised"]),
    ("{S:La cour} exige que {Q:les travaux cessent}.", ["demanded"]),
    ("{S:Météo-Alpes} met en garde contre {Q:un risque d'avalanche}.", ["warned"]),
    ("{S:Les pêcheurs} se plaignent de {Q:la hausse du carburant}.", ["criticised"]),
    ("{S:L'association} s'oppose à {Q:la fermeture de l'école}.", ["refused"]),
    ("{S:La police} demande {Q:aux habitants de rester chez eux}.", ["asked"]),
    ("{S:L'élue} plaide pour {Q:une taxe locale}.", ["suggested"]),
    ("{S:Les économistes} s’attendent à {Q:une baisse des taux}.", ["predicted"]),
    ("{S:Les deux pays} ont convenu {Q:de rouvrir la frontière}.", ["agreed"]),
    ("{S:Le diplomate} doute que {Q:la trêve tienne}.", ["doubted"]),
    ("{S:{S2:Le préfet}} a salué {Q:le travail des équipes} et a promis que {Q2:l'aide viendrait}.", ["praised", "promised"]),
]

NONE = [
    "Le maire n'a pas dit que le pont rouvrirait.",
    "Le ministre doit annoncer mardi un plan pour les hôpitaux.",
    "Le groupe a refusé de commenter ces informations.",
    "La demande de logements reste forte dans la région.",
    "Le juge a entendu trois témoins lundi.",
    "Le suspect, accusé de vol, comparaîtra vendredi.",
    "Un incendie s'est déclaré dans un entrepôt.",
    "Les prix varient selon la saison.",
    "Le film est tourné d'après un roman.",
    "La tranche sud du chantier est terminée.",
    "Les travaux sont prévus pour l'an prochain.",
    "Le tribunal a condamné l'homme à six mois de prison.",
    "La société assure le transport scolaire depuis 2015.",
    "Le règlement prévoit des amendes de 135 euros.",
    "La commune a lancé un appel d'offres pour le gymnase.",
    "L'exposition raconte l'histoire du port.",
    "Elle s'appelle Jeanne et vit à Brenne.",
]


@pytest.mark.parametrize(("marked", "stances"), [*INVERTED, *SOURCES, *OPENINGS, *VERBS])
def test_said(marked: str, stances: list[str]) -> None:
    check(marked, "fr", stances)


@pytest.mark.parametrize("marked", NONE)
def test_nothing_said(marked: str) -> None:
    check(marked, "fr", [])
