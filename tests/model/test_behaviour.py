"""What is derived from names and types, on real schemas and on surprising cases."""

from __future__ import annotations

import pytest

from generator.model.api import Action, Api, Service
from generator.model.behaviour import ActionBehaviour, Dialect, Paging, behaviour_of, is_read, is_secret, words
from generator.model.selection import select
from generator.model.types import NOTHING, ObjectRef
from tests.reader.schemas import REAL, action, read_ok, real_schema, schema


@pytest.mark.parametrize("name", REAL)
def test_dialect(name: str) -> None:
    assert behaviour_of(read_ok(real_schema(name))).dialect.value == name[:3]


def test_dialect_of_the_smallest_schema_is_ovp() -> None:
    assert behaviour_of(Api("1")).dialect is Dialect.OVP


def test_dialect_survives_a_selection() -> None:
    api = select(read_ok(real_schema("ott-2020")), ["system.*"]).api
    assert behaviour_of(api).dialect is Dialect.OTT


def test_dialect_without_errors() -> None:
    assert (
        behaviour_of(read_ok(schema('<services><service id="ottuser" name="ottUser"/></services>'))).dialect
        is Dialect.OTT
    )
    settings = "<configurations><request><currency type='string'/></request></configurations>"
    assert behaviour_of(read_ok(schema(settings))).dialect is Dialect.OTT


@pytest.mark.parametrize(
    "call",
    [
        "media.get",
        "media.list",
        "baseentry.count",
        "notification.getClientNotification",
        "user.getByLoginId",
        "user.checkLoginDataExists",
        "jobs.getBulkUploadStatus",
        "jobs.getStorageDeleteStatus",
        "systempartner_systempartner.listUserLoginData",
        "data.serve",
        "capturespace_capturespace.serveUpdate",
        "livestream.isLive",
        "system.ping",
        "system.pingDatabase",
        "analytics.query",
        "elasticsearch_esearch.searchEntry",
        "poll_poll.getVotes",
        "session.get",
        "playready_playreadydrm.getLicenseDetails",
        "householdpaymentgateway.getChargeID",
    ],
)
def test_reads(call: str) -> None:
    assert is_read(*call.split("."))


@pytest.mark.parametrize(
    "call",
    [
        "media.add",
        "media.update",
        "media.delete",
        "session.start",  # a lost answer leaves one more valid session
        "session.startWidgetSession",
        "session.end",
        "user.login",  # counts failures, answers a session
        "apptoken.startSession",
        "batchcontrol.getOrCreateScheduler",
        "batch.getExclusiveJobs",  # locks what it answers
        "batch.getExclusiveAlmostDone",
        "dropfolder_dropfolder.getExclusiveDropFolder",
        "batch.checkEntryIsDone",  # changes the entry to ready
        "livestream.validateRegisteredMediaServers",  # drops those that are gone
        "transaction.validateReceipt",  # grants what was paid for
        "pin.validate",  # counts wrong ones
        "report.getUrlForReportAsCsv",  # writes the file
        "adminconsole_reportadmin.getCsvUrl",
        "widevine_widevinedrm.getLicense",
        "drm_drmlicenseaccess.getAccess",
        "systempartner_systempartner.getAdminSession",
        "transaction.getPurchaseSessionId",
        "licensedurl.get",
        "reach_entryvendortask.getJobs",
        "captionsearch_captionassetitem.parse",
        "stats.collect",
        "shortlink_shortlink.goto",
        "media.flag",
        "user.exportToCsv",
        "social.UpdateConfiguration",
        "thing.getAndReset",
        "thing.issueTicket",  # begins with "is", but not with the word
        "thing.listen",
        "thing.",
    ],
)
def test_no_reads(call: str) -> None:
    assert not is_read(*call.split("."))


@pytest.mark.parametrize("name", REAL)
def test_no_action_with_a_word_of_writing_is_repeatable(name: str) -> None:
    api = read_ok(real_schema(name))
    behaviour = behaviour_of(api)
    writing = {"add", "update", "delete", "set", "create", "start", "send", "upload", "abort", "retry", "login"}
    for service in api.services:
        for each in service.actions:
            if words(each.name)[0] in writing:
                assert not behaviour.of(service.id, each.name).repeatable, each.name


def test_paging() -> None:
    behaviour = behaviour_of(read_ok(real_schema("ovp-2026")))
    assert behaviour.of("media", "list").paging == Paging("pager", ObjectRef("KalturaMediaEntry"))
    assert behaviour.of("elasticsearch_esearch", "searchEntry").paging == Paging(
        "pager", ObjectRef("KalturaESearchEntryResult")
    )
    assert behaviour.of("partner", "listFeatureStatus").paging is None
    assert behaviour.of("media", "get").paging is None
    old = behaviour_of(read_ok(real_schema("ovp-2011")))
    assert old.of("media", "list").paging == Paging("pager", ObjectRef("KalturaMediaEntry"))
    ott = behaviour_of(read_ok(real_schema("ott-2020")))
    assert ott.of("asset", "list").paging == Paging("pager", ObjectRef("KalturaAsset"))


def test_files_sessions_and_batches() -> None:
    behaviour = behaviour_of(read_ok(real_schema("ovp-2026")))
    upload = behaviour.of("uploadtoken", "upload")
    assert (upload.uploads, upload.serves_file, upload.repeatable, upload.batchable) == (True, False, False, True)
    serve = behaviour.of("data", "serve")
    assert (serve.uploads, serve.serves_file, serve.repeatable, serve.batchable) == (False, True, True, False)
    assert behaviour.of("session", "start").session == "none"
    assert behaviour.of("media", "add").session == "always"
    assert behaviour_of(read_ok(real_schema("ovp-2011"))).of("media", "list").session is None


def test_unknown_actions_raise() -> None:
    with pytest.raises(KeyError):
        behaviour_of(Api("1")).of("media", "list")


def test_a_read_that_takes_a_file_is_not_repeatable() -> None:
    text = action('<param name="f" type="file" optional="0"/>').replace('name="do"', 'name="check"')
    assert not behaviour_of(read_ok(text)).of("thing", "check").repeatable


def test_batching_flag_is_ignored_where_every_action_refuses() -> None:
    actions = [Action("get", NOTHING, in_multirequest=False), Action("add", NOTHING, in_multirequest=False)]
    all_refuse = Api("1", services=(Service("a", "a", tuple(actions)),))
    assert behaviour_of(all_refuse).of("a", "get").batchable
    one_does_not = Api(
        "1",
        services=(
            Service(
                "a",
                "a",
                (*actions, Action("list", NOTHING)),
            ),
        ),
    )
    assert not behaviour_of(one_does_not).of("a", "get").batchable
    assert behaviour_of(one_does_not).of("a", "list").batchable


@pytest.mark.parametrize(
    "name",
    [
        "ks", "secret", "adminSecret", "cmsPassword", "password", "newPassword", "token", "userAccessToken",
        "tokenHash", "hashKey", "privateKey", "passPhrase", "keyPassphrase", "sftpPass", "otp", "salt",
        "secretAccessKey", "apikey",
        "apApiKey", "pin", "pinCode", "jwtToken", "streamKey", "srcEncKey", "googleTokenData", "ksEqual", "session",
    ],
)  # fmt: skip
def test_secrets(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize(
    "name",
    [
        "uploadTokenId", "webcamTokenId", "keyId", "keyIds", "accessKeyId", "keyPairId", "key", "twoPass", "sessionId",
        "sessionType", "sessionPrivileges", "publicKey", "answerKey", "partitionKey", "keywords", "hash", "hashType",
        "hashAlgorithm", "tokenizedUrl", "tokenizer", "passwordStructureValidations", "secretExpirationDate",
        "secondarySecretRoleId", "numPrevPassToKeep", "geoBlockingMapping", "isp", "mappings", "tracks", "remarks",
        "privacy", "author", "authorImageUrl", "couponCode", "code", "languageCode", "ksPrivileges", "useCookieHosts",
        "mediaKeyframes", "spin", "clipping", "bypass", "compass", "monkeys", "appTokenId", "signatureType",
    ],
)  # fmt: skip
def test_no_secrets(name: str) -> None:
    assert not is_secret(name)


def test_secrets_of_a_schema_are_its_texts() -> None:
    secrets = behaviour_of(read_ok(real_schema("ovp-2026"))).secrets
    assert {"ks", "secret", "adminSecret", "cmsPassword", "password", "token", "tokenHash", "privateKey"} <= secrets
    assert not {"uploadToken", "appToken", "uploadTokenId", "twoPass", "restrictThumbnailByKs", "sessionId"} & secrets
    assert behaviour_of(Api("1")).secrets == {"ks"}


def test_words() -> None:
    assert words("getURLFor2ndID") == ("get", "url", "for", "2", "nd", "id")
    assert words("UpdateConfiguration") == ("update", "configuration")
    assert words("multiLingual_name") == ("multi", "lingual", "name")
    assert words("srtPass") == ("srt", "pass")


def test_paging_under_the_usual_name() -> None:
    items = ObjectRef("KalturaMediaEntry")
    for pager, usual in (("pager", True), ("otherPager", False)):
        behaviour = ActionBehaviour(True, Paging(pager, items), False, False, None, True)
        assert (behaviour.usual_paging is not None) is usual
    assert ActionBehaviour(True, None, False, False, None, True).usual_paging is None
