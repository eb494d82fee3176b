"""How single names are spelled."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.targets.python.reserved import BUILTIN_CLASSES, KEYWORDS
from generator.targets.words import camel, is_class_name, pascal, snake, upper

SNAKE = {
    "name": "name",
    "entryId": "entry_id",
    "partnerID": "partner_id",
    "streamID": "stream_id",
    "HTMLPurifier": "html_purifier",
    "drmPolicyId": "drm_policy_id",
    "ks": "ks",
    "md5": "md5",
    "480p": "n_480p",
    "v7id": "v7id",
    "GPUID": "gpuid",
    "userIDs": "user_ids",
    "addEmbedHtml5Support": "add_embed_html5_support",
    "conversionProfile2Id": "conversion_profile2_id",
    "useS3Arn": "use_s3_arn",
    "encodingIP1": "encoding_ip1",
    "webexAPIVendorIntegrationId": "webex_api_vendor_integration_id",
    "multiLingual_name": "multi_lingual_name",
    "partner_id": "partner_id",
    "Percent": "percent",
    "xInternal": "x_internal",
    "eSearch": "esearch",
    "itemXPath": "item_xpath",
    "updateRequiredMetadataXPaths": "update_required_metadata_xpaths",
    "ITunesSyndicationFeed": "itunes_syndication_feed",
    "BulkUploadICalJobData": "bulk_upload_ical_job_data",
    "cDVRAdapterProfile": "cdvr_adapter_profile",
    "APICall": "api_call",
    "kSql": "ksql",
    "oAuth2Token": "oauth2_token",
    "cropX": "crop_x",
    "isASet": "is_a_set",
    "EmailIngestionProfile": "email_ingestion_profile",
    "_private": "private",
    "__init__": "init",
    "": "empty",
    "_": "empty",
    "a-b c": "a_b_c",
}

UPPER = {
    "VIDEO": "VIDEO",
    "CREATED_AT_DESC": "CREATED_AT_DESC",
    "_3GP": "N_3GP",
    "import": "IMPORT",
    "someValue": "SOME_VALUE",
    "mro": "MRO",
    "__doc__": "DOC",
    "None": "NONE",
}

PASCAL = {
    "ENTRY_ID_NOT_FOUND": "EntryIdNotFound",
    "InvalidUser": "InvalidUser",
    "media": "Media",
    "eSearch": "ESearch",
    "content_distribution": "ContentDistribution",
    "404": "N404",
    "": "Empty",
}


@pytest.mark.parametrize(("name", "expected"), SNAKE.items())
def test_snake(name: str, expected: str) -> None:
    assert snake(name) == expected


@pytest.mark.parametrize(("name", "expected"), UPPER.items())
def test_upper(name: str, expected: str) -> None:
    assert upper(name) == expected


@pytest.mark.parametrize(("name", "expected"), PASCAL.items())
def test_pascal(name: str, expected: str) -> None:
    assert pascal(name) == expected


@given(st.text())
def test_every_spelling_is_a_public_identifier(name: str) -> None:
    for spelling in (snake(name), upper(name), pascal(name)):
        assert spelling.isidentifier()
        assert spelling.isascii()
        assert not spelling.startswith("_")
    assert snake(name) == snake(name).lower()
    assert upper(name) == upper(name).upper()
    assert is_class_name(pascal(name))


@given(st.from_regex(r"[a-z]+(_[a-z]+)*", fullmatch=True))
def test_camel_is_the_way_back(name: str) -> None:
    if all(len(word) > 1 for word in name.split("_")):
        assert snake(camel(name)) == name


def test_lists_cover_this_python() -> None:
    import builtins

    assert set(keyword.kwlist) <= KEYWORDS
    classes = {name for name in dir(builtins) if name[0].isupper()} - {"True", "False", "None"}
    assert classes <= BUILTIN_CLASSES | {"__debug__"}
