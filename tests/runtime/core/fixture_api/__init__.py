"""A small client package written by hand, of the shape that generated ones have."""

from runtime.registry import Registry

REGISTRY = Registry(
    __name__,
    {
        "KalturaBaseEntry": "base_entry.BaseEntry",
        "KalturaMediaEntry": "media_entry.MediaEntry",
        "KalturaOperationAttributes": "operation_attributes.OperationAttributes",
        "KalturaClipAttributes": "operation_attributes.ClipAttributes",
        "KalturaListResponse": "list_responses.ListResponse",
        "KalturaBaseEntryListResponse": "list_responses.BaseEntryListResponse",
        "KalturaUploadedFileResource": "uploaded_file_resource.UploadedFileResource",
        "KalturaRule": "rule.Rule",
        "KalturaTree": "tree.Tree",
    },
    {
        "KalturaMediaType": "media_type.MediaType",
        "KalturaEntryType": "entry_type.EntryType",
        "KalturaNullableBoolean": "nullable_boolean.NullableBoolean",
        "KalturaDynamicEnum": "dynamic_enum.DynamicEnum",
        "KalturaFlavorReadyBehaviorType": "flavor_ready_behavior_type.FlavorReadyBehaviorType",
    },
)
