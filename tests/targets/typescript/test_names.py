"""What symbols are called in TypeScript, and what happens where that clashes."""

from __future__ import annotations

from generator.model.api import Parameter
from generator.model.types import STRING
from generator.targets.typescript.names import Names
from tests.targets.apis import action, api, class_, enum, service


def test_classes_and_enums_lose_the_prefix_unless_it_clashes() -> None:
    names = Names(api(class_("KalturaMediaEntry"), class_("KalturaString"), enum("KalturaMap"), enum("KalturaX")))
    assert names.types["KalturaMediaEntry"] == "MediaEntry"
    assert names.types["KalturaString"] == "KalturaString"
    assert names.types["KalturaMap"] == "KalturaMap"
    assert names.types["KalturaX"] == "X"


def test_two_with_one_name_are_told_apart() -> None:
    names = Names(api(class_("KalturaThing"), class_("Thing")))
    assert names.types["Thing"] == "Thing"
    assert names.types["KalturaThing"] == "KalturaThing"


def test_services_are_modules_in_kebab_case_and_members_in_camel_case() -> None:
    names = Names(api(service("flavorAsset"), service("metadata", plugin="metadata"), service("con")))
    assert names.services["flavorasset"].member == "flavorAsset"
    assert names.services["flavorasset"].module == "flavor-asset"
    assert names.services["metadata_metadata"].member == "metadata"
    assert names.services["con"].module == "con-"


def test_services_of_one_name_say_their_plugin() -> None:
    names = Names(api(service("profile"), service("profile", plugin="metadata")))
    assert names.services["profile"].module == "profile"
    assert names.services["metadata_profile"].module == "metadata-profile"
    assert names.services["metadata_profile"].member == "metadataProfile"


def test_members_of_the_client_stay_its_own() -> None:
    names = Names(api(service("ks"), service("send"), service("constructor"), service("import")))
    assert names.services["ks"].member == "ks_"
    assert names.services["send"].member == "send_"
    assert names.services["constructor"].member == "constructor_"
    assert names.services["import"].member == "import_"


def test_keywords_are_exported_as_they_are() -> None:
    media = service("media", "delete", "list", "Import", "call", "then", "default")
    functions = Names(api(media)).functions(media)
    assert (functions["delete"].exported, functions["delete"].local) == ("delete", "delete_")
    assert (functions["list"].exported, functions["list"].local) == ("list", "list")
    assert (functions["Import"].exported, functions["Import"].local) == ("import", "import_")
    assert (functions["call"].exported, functions["call"].local) == ("call", "call_")
    assert functions["then"].exported == "then_"
    assert functions["default"].exported == "default_"


def test_constants_of_actions_clash_with_no_function() -> None:
    media = service("media", "get", "getAction")
    functions = Names(api(media)).functions(media)
    assert len({name for each in functions.values() for name in (each.local, each.constant)}) == 4


def test_options_of_a_function_clash_with_no_class() -> None:
    media = service("media", "get")
    assert Names(api(media, class_("KalturaGetOptions"))).functions(media)["get"].options == "GetOptions_"


def test_parameters_keep_their_names_but_for_those_in_use() -> None:
    get = action("get", "entryId", "client", "options", "from", "with", "call", "a-b")
    media = service("media", get)
    names = Names(api(media))
    arguments = names.arguments(get, names.functions(media))
    assert arguments == {
        "entryId": "entryId",
        "client": "client_",
        "options": "options_",
        "from": "from",
        "with": "with_",
        "call": "call_",
        "a-b": "aB",
    }


def test_options_that_are_never_sent_keep_their_names() -> None:
    names = Names(api())
    assert names.option(Parameter("headers", STRING, True)) == "headers_"
    assert names.option(Parameter("language", STRING, True)) == "language"
