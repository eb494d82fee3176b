"""The APIs of GitHub and GitLab: what is asked of them, and what is made of their refusals."""

from __future__ import annotations

import pytest

from generator.propose.problems import ProposalProblem
from generator.propose.requests import Opened, Requests, Wanted, github, gitlab
from generator.propose.secrets import Secrets

from .service import REPOSITORY, TOKEN, Service

WANTED = Wanted("clientgen/update", "main", "Title → here", "Body\n\nwith *all*\n")


def of_github(service: Service, token: str = TOKEN) -> Requests:
    return Requests(f"{service.url}/api/v3/", github(REPOSITORY, token), Secrets(token))


def of_gitlab(service: Service, token: str = TOKEN) -> Requests:
    return Requests(f"{service.url}/api/v4", gitlab("17", token), Secrets(token))


@pytest.mark.parametrize("make", [of_github, of_gitlab])
def test_opened_once_updated_and_left_alone(service: Service, make: type[Requests]) -> None:
    requests = make(service)  # type: ignore[arg-type,call-arg]
    assert requests.find("clientgen/update", "main") is None
    url = f"{service.url}/{REPOSITORY}/requests/1"
    assert requests.put(WANTED) == Opened(url, "opened")
    assert requests.put(WANTED) == Opened(url)
    service.requests[0].update({"body": WANTED.body.replace("\n", "\r\n"), "description": WANTED.body})
    assert requests.put(WANTED) == Opened(url)
    assert requests.put(Wanted("clientgen/update", "main", "Another", "body")) == Opened(url, "updated")
    assert requests.find("clientgen/update", "main") == Opened(url)
    assert requests.find("clientgen/update", "release") is None
    assert len(service.written) == 2 and len(service.requests) == 1


@pytest.mark.parametrize(
    ("status", "message", "told"),
    [
        (
            403,
            "Resource not accessible",
            "403 Resource not accessible; the job needs permissions: pull-requests: write",
        ),
        (404, "Not Found", "does not reach the repository"),
        (422, "Validation Failed\nof it", "422 Validation Failed of it"),
        (500, f"oops {TOKEN}", r"looked for: 500 oops \*\*\*"),
    ],
)
def test_refusals(service: Service, status: int, message: str, told: str) -> None:
    service.refusal = status, message
    with pytest.raises(ProposalProblem, match=told):
        of_github(service).find("a", "b")


def test_no_redirect_is_followed(service: Service) -> None:
    service.redirect = f"{service.url}/api/v3/elsewhere"
    with pytest.raises(ProposalProblem, match="307"):
        of_github(service).find("a", "b")
    assert len(service.asked) == 1


def test_a_server_that_is_something_else(service: Service) -> None:
    service.refusal = 200, "hello"
    with pytest.raises(ProposalProblem, match="no list of pull requests; is its address right"):
        of_github(service).find("a", "b")
    with pytest.raises(ProposalProblem, match="gives no answer"):
        Requests("http://127.0.0.1:1/api", github("a/b", ""), Secrets()).find("a", "b")
    with pytest.raises(ProposalProblem, match="gives no answer"):
        Requests(f"{service.url}/api.xml?", github("a/b", ""), Secrets()).find("a", "b")
