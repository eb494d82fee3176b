"""All rules, each in a module of its own; they are imported when they are first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from generator.diff.rule import Rule

_MODULES = """
    service_added service_removed service_renamed service_plugin_changed action_added action_removed
    deprecated_removed became_deprecated no_longer_deprecated action_alias_added action_alias_removed
    plugin_changed became_beta no_longer_beta formats_restricted formats_extended session_now_required
    session_no_longer_required session_use_changed session_stated session_no_longer_stated multirequest_forbidden
    multirequest_allowed multirequest_stated param_added_required param_added_optional param_added_inside
    param_removed param_order_changed optional_param_order_changed param_became_required param_became_optional
    default_changed default_restated type_changed type_widened type_narrowed result_type_changed
    result_type_narrowed result_type_widened result_added result_removed property_added property_removed
    property_moved_to_base property_moved_from_base property_became_readonly property_no_longer_readonly
    property_became_insertonly property_no_longer_insertonly property_became_writeonly
    property_no_longer_writeonly time_marked time_unmarked property_became_multilingual
    property_no_longer_multilingual nullable_allowed nullable_forbidden nullable_stated permission_required
    permission_no_longer_required limit_tightened limit_loosened values_enum_stated values_enum_no_longer_stated
    values_enum_changed enum_added enum_removed enum_value_added_response enum_value_added enum_value_removed
    enum_value_changed enum_const_renamed enum_type_changed enum_declaration_changed class_added class_removed
    base_changed base_inserted base_left_out class_became_abstract class_no_longer_abstract error_added
    error_removed error_code_changed error_message_changed error_params_changed error_thrown
    error_no_longer_thrown config_param_added config_param_removed config_param_type_changed
    config_param_became_volatile config_param_no_longer_volatile config_param_alias_changed
    config_param_group_changed plugin_added plugin_removed plugin_contents_changed api_version_raised
    api_version_lowered api_version_not_bumped schema_details_changed docs_changed order_changed
    """.split()


@cache
def all_rules() -> Mapping[str, Rule]:
    """Every rule by its id, in the order in which they are listed."""
    rules = (import_module(f"{__name__}.{name}").RULE for name in _MODULES)
    return {rule.id: rule for rule in rules}
