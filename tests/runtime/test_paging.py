"""Lists that page by themselves, over real HTTP (protocol.md 5.8)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import islice
from typing import Any

import pytest
from runtime.action import Action
from runtime.errors import ApiError, UsageError
from runtime.fields import list_of
from runtime.paging import AsyncPages, Pages

from tests.runtime.core import dynamic_api
from tests.runtime.loopback import LIST, Options, Received, async_client, client, serving, xml


def _types() -> Any:
    registry = dynamic_api.api("ovp-2016-03")
    return lambda name: registry.class_named(f"Kaltura{name}")


def _page(ids: list[str], total: int | None) -> str:
    items = "".join(f"<item><objectType>KalturaMediaEntry</objectType><id>{id}</id></item>" for id in ids)
    count = "" if total is None else f"<totalCount>{total}</totalCount>"
    return xml(f"<objectType>KalturaMediaListResponse</objectType>{count}<objects>{items}</objects>")


def _server(ids: list[str], *, cap: int = 500, total: bool = True) -> Callable[[Received], str]:
    """A list of these ids, with the page sizes of a real server."""

    def answer(request: Received) -> str:
        assert request.path == "/api_v3/service/media/action/list"
        size = min(int(request.pairs.get("pager:pageSize", "30")), cap)
        start = (int(request.pairs.get("pager:pageIndex", "1")) - 1) * size
        return _page(ids[start : start + size], len(ids) if total else None)

    return answer


IDS = [f"0_{number}" for number in range(75)]


def _ids(entries: Any) -> list[str]:
    return [entry.id for entry in entries]


def test_all_objects_of_all_pages() -> None:
    with serving(_server(IDS)) as (url, received), client(url) as one:
        pages: Pages[Any, Any] = Pages(one, LIST, {})
        assert len(received) == 1 and pages.total_count == 75
        assert _ids(pages.objects) == IDS[:30]
        assert type(pages.response).__wire__ == "KalturaMediaListResponse"
        assert _ids(pages) == IDS
        assert [request.pairs.get("pager:pageIndex") for request in received] == [None, "2", "3"]
        assert received[1].pairs["pager:objectType"] == "KalturaFilterPager"
        # Once more, from the page that is there already.
        assert _ids(pages) == IDS and len(received) == 5
        assert "total_count=75" in repr(pages)


def test_leaving_early_requests_nothing_more() -> None:
    with serving(_server(IDS)) as (url, received), client(url) as one:
        pages: Pages[Any, Any] = Pages(one, LIST, {})
        assert _ids(islice(pages, 30)) == IDS[:30] and len(received) == 1
        assert _ids(islice(pages, 31)) == IDS[:31] and len(received) == 2


def test_page_by_page() -> None:
    pager = _types()("FilterPager")(page_size=25)
    with serving(_server(IDS)) as (url, received), client(url) as one:
        pages: Pages[Any, Any] = Pages(one, LIST, {"pager": pager})
        assert [len(page.objects) for page in pages.pages()] == [25, 25, 25]
        assert len(received) == 3 and pager.page_index is None


def test_a_page_size_that_the_server_caps() -> None:
    pager = _types()("FilterPager")(page_size=1000)
    with serving(_server(IDS, cap=50)) as (url, received), client(url) as one:
        assert _ids(Pages(one, LIST, {"pager": pager})) == IDS
        assert [request.pairs["pager:pageSize"] for request in received] == ["1000", "1000"]


@pytest.mark.parametrize(("first", "requests"), [(1, 8), (3, 6), (8, 2), (9, 1)])
def test_a_list_that_does_not_begin_at_its_beginning(first: int, requests: int) -> None:
    pager = _types()("FilterPager")(page_size=10, page_index=first)
    with serving(_server(IDS)) as (url, received), client(url) as one:
        assert _ids(Pages(one, LIST, {"pager": pager})) == IDS[(first - 1) * 10 :]
        assert len(received) == requests


def test_short_pages_are_not_the_end() -> None:
    answers = {"1": ["a", "b"], "2": ["c"], "3": ["d", "e"]}

    def answer(request: Received) -> str:
        return _page(answers[request.pairs.get("pager:pageIndex", "1")], 5)

    with serving(answer) as (url, received), client(url) as one:
        assert _ids(Pages(one, LIST, {})) == ["a", "b", "c", "d", "e"]
        assert len(received) == 3


def test_an_empty_page_is_the_end_whatever_the_total() -> None:
    answers = {"1": ["a"], "2": []}

    def answer(request: Received) -> str:
        return _page(answers[request.pairs.get("pager:pageIndex", "1")], 5)

    with serving(answer) as (url, received), client(url) as one:
        pages: Pages[Any, Any] = Pages(one, LIST, {})
        assert _ids(pages) == ["a"]
        assert [len(page.objects) for page in pages.pages()] == [1]
        assert len(received) == 3


def test_a_list_that_grows_meanwhile() -> None:
    ids = list(IDS[:30])
    with serving(lambda request: _server(ids)(request)) as (url, _), client(url) as one:
        pages: Pages[Any, Any] = Pages(one, LIST, {"pager": _types()("FilterPager")(page_size=20)})
        seen: list[str] = []
        for entry in pages:
            seen.append(entry.id)
            if len(seen) == 25:
                ids.extend(IDS[30:])
        # The page in hand was short and its total out of date: nothing told of more.
        assert seen == IDS[:30]
        ids[:] = IDS[:30]
        seen.clear()
        for entry in pages:
            seen.append(entry.id)
            if len(seen) == 1:
                ids.extend(IDS[30:])
        assert seen == IDS


def test_without_a_total_the_end_is_an_empty_page() -> None:
    with serving(_server(IDS, total=False)) as (url, received), client(url) as one:
        pages: Pages[Any, Any] = Pages(one, LIST, {})
        assert pages.total_count is None and _ids(pages) == IDS and len(received) == 4


def test_an_empty_list_is_one_request() -> None:
    with serving(_server([])) as (url, received), client(url) as one:
        pages: Pages[Any, Any] = Pages(one, LIST, {})
        assert (list(pages), pages.objects, pages.total_count, len(received)) == ([], [], 0, 1)


def test_the_arguments_and_options_go_with_every_page() -> None:
    filter = _types()("MediaEntryFilter")(name_like="x")
    profile = _types()("DetachedResponseProfile")(fields="id")
    with serving(_server(IDS)) as (url, received), client(url, ks="ks-of-client") as one:
        pages: Pages[Any, Any] = Pages(one, LIST, {"filter": filter}, Options(response_profile=profile, language="DE"))
        iterator = iter(pages)
        next(iterator)
        filter.name_like = "something else"
        assert len(list(iterator)) == 74
        for request in received:
            assert request.pairs["filter:nameLike"] == "x" and request.pairs["ks"] == "ks-of-client"
            assert request.pairs["responseProfile:fields"] == "id" and request.pairs["language"] == "DE"


def test_an_action_without_a_pager_has_one_page() -> None:
    action: Action[Any] = Action("playlist", "execute", list_of("KalturaBaseEntry"), {})
    answer = xml("<item><objectType>KalturaMediaEntry</objectType><id>0_a</id></item>")
    with serving(lambda request: answer) as (url, received), client(url) as one:
        pages: Pages[Any, Any] = Pages(one, action, {})
        assert _ids(pages) == ["0_a"] and pages.total_count is None and len(received) == 1


def test_a_pager_may_be_called_otherwise() -> None:
    kinds = {"search": LIST.parameters["filter"], "itemPager": LIST.parameters["pager"]}
    action: Action[Any] = Action("media", "list", LIST.result, kinds)

    def answer(request: Received) -> str:
        index = int(request.pairs.get("itemPager:pageIndex", "1"))
        return _page([IDS[index]], 3)

    with serving(answer) as (url, _), client(url) as one:
        assert _ids(Pages(one, action, {})) == IDS[1:4]


def test_an_error_on_a_later_page() -> None:
    def answer(request: Received) -> str:
        if "pager:pageIndex" in request.pairs:
            return xml("<error><code>INVALID_KS</code><message>m</message></error>")
        return _page(["a"], 2)

    with serving(answer) as (url, _), client(url) as one:
        seen: list[str] = []
        with pytest.raises(ApiError) as caught:
            for entry in Pages(one, LIST, {}):
                seen.append(entry.id)
        assert seen == ["a"] and caught.value.code == "INVALID_KS"


def test_asyncio() -> None:
    async def run(url: str) -> None:
        async with async_client(url) as one:
            pages: AsyncPages[Any, Any] = AsyncPages(one, LIST, {})
            assert "not awaited" in repr(pages)
            for read in (lambda: pages.objects, lambda: pages.response, lambda: pages.total_count):
                with pytest.raises(UsageError, match="await"):
                    read()
            assert await pages is pages
            assert _ids(pages.objects) == IDS[:30] and pages.total_count == 75
            assert [entry.id async for entry in pages] == IDS
            assert [len(page.objects) async for page in pages.pages()] == [30, 30, 15]
            fresh: AsyncPages[Any, Any] = AsyncPages(one, LIST, {})
            async for entry in fresh:
                assert entry.id == "0_0"
                break
            assert (await fresh).total_count == 75

    with serving(_server(IDS)) as (url, received):
        asyncio.run(run(url))
        assert len(received) == 6
