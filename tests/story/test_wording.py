"""What is compared of articles leaves their furniture out, and is there once for equal texts."""

from __future__ import annotations

from sumber.story.copies import find_copies
from sumber.story.wording import read_bodies

from .made import BRIDGE, MUSEUM, WHEAT, article

LINE = "Subscribe to our letter and never miss a story again"
OTHERS = (WHEAT, MUSEUM, "".join(f"The {word} of the council met in the old hall. " for word in ("first", "second", "third")))


def test_texts_that_differ_in_furniture_alone_share_a_body() -> None:
    articles = [article(f"{text}\n{LINE}", f"a{number}", outlet="one") for number, text in enumerate((BRIDGE, *OTHERS))]
    articles.append(article(BRIDGE, "b", outlet="two"))
    bodies = read_bodies(articles)
    assert bodies[0] is bodies[-1]
    assert LINE not in bodies[0].text
    assert len({id(body) for body in bodies}) == 4
    assert [(copy.a, copy.b) for copy in find_copies(bodies)] == [(0, 4)]


def test_each_of_equal_texts_is_a_copy_of_each_other() -> None:
    bodies = read_bodies([article(text, f"a{number}") for number, text in enumerate((BRIDGE, WHEAT, BRIDGE, BRIDGE))])
    copies = find_copies(bodies)
    assert [(copy.a, copy.b) for copy in copies] == [(0, 2), (0, 3), (2, 3)]
    assert all(copy.of_a.share == copy.of_b.share == 1 for copy in copies)


def test_a_crowd_of_equal_texts_hangs_together_by_its_neighbours() -> None:
    number = 60
    part = "\n".join(BRIDGE.splitlines()[:3])
    bodies = read_bodies([article(part if place == 30 else BRIDGE, f"a{place:02}") for place in range(number)])
    copies = find_copies(bodies)
    assert len(copies) == number, "58 between neighbours of one text, and two to the one that is cut"
    (before, after) = [copy for copy in copies if 30 in (copy.a, copy.b)]
    assert (before.of_b.share, after.of_a.share) == (1, 1)
    assert before.of_a.share < 0.6 > after.of_b.share


def test_who_is_first_of_a_pair_does_not_change_what_is_shared() -> None:
    part = "\n".join(BRIDGE.splitlines()[:3])
    copies = find_copies(read_bodies([article(text, f"a{place}") for place, text in enumerate((BRIDGE, part, BRIDGE, part))]))
    assert len(copies) == 6
    for copy in copies:
        whole = [shared for number, shared in ((copy.a, copy.of_a), (copy.b, copy.of_b)) if number % 2 and copy.a % 2 != copy.b % 2]
        assert all(shared.share == 1 for shared in whole)
