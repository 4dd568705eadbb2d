# Written by `nox -s generate`; never edit by hand.
"""The models of this API; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_id import AccountId
    from .account_id_email_record import AccountIdEmailRecord
    from .add_content_restriction import AddContentRestriction
    from .add_content_restriction_operation import AddContentRestrictionOperation
    from .add_content_restriction_restrictions import AddContentRestrictionRestrictions
    from .add_content_restriction_restrictions_group_item import (
        AddContentRestrictionRestrictionsGroupItem,
    )
    from .add_content_restriction_restrictions_group_item_type import (
        AddContentRestrictionRestrictionsGroupItemType,
    )
    from .add_content_restriction_restrictions_user_item import (
        AddContentRestrictionRestrictionsUserItem,
    )
    from .add_content_restriction_restrictions_user_item_type import (
        AddContentRestrictionRestrictionsUserItemType,
    )
    from .add_group_to_content_restriction_by_group_id_operation_key import (
        AddGroupToContentRestrictionByGroupIdOperationKey,
    )
    from .affected_object import AffectedObject
    from .archive_pages_body import ArchivePagesBody
    from .archive_pages_body_pages_item import ArchivePagesBodyPagesItem
    from .async_content_body import AsyncContentBody
    from .async_content_body_expandable import AsyncContentBodyExpandable
    from .async_content_body_media_token import AsyncContentBodyMediaToken
    from .async_content_body_representation import AsyncContentBodyRepresentation
    from .async_content_body_status import AsyncContentBodyStatus
    from .async_convert_content_body_request_embedded_content_render import (
        AsyncConvertContentBodyRequestEmbeddedContentRender,
    )
    from .async_convert_content_body_request_to import AsyncConvertContentBodyRequestTo
    from .async_id import AsyncId
    from .attachment_properties_update_body import AttachmentPropertiesUpdateBody
    from .attachment_properties_update_body_metadata import AttachmentPropertiesUpdateBodyMetadata
    from .attachment_properties_update_body_version import AttachmentPropertiesUpdateBodyVersion
    from .attachment_update import AttachmentUpdate
    from .attachment_update_container import AttachmentUpdateContainer
    from .attachment_update_metadata import AttachmentUpdateMetadata
    from .attachment_update_type import AttachmentUpdateType
    from .attachment_update_version import AttachmentUpdateVersion
    from .audit_record import AuditRecord
    from .audit_record_array import AuditRecordArray
    from .audit_record_author import AuditRecordAuthor
    from .audit_record_author_type import AuditRecordAuthorType
    from .audit_record_create import AuditRecordCreate
    from .audit_record_create_author import AuditRecordCreateAuthor
    from .audit_record_create_author_type import AuditRecordCreateAuthorType
    from .available_content_states import AvailableContentStates
    from .blueprint_template import BlueprintTemplate
    from .blueprint_template_array import BlueprintTemplateArray
    from .blueprint_template_expandable import BlueprintTemplateExpandable
    from .blueprint_template_original_template import BlueprintTemplateOriginalTemplate
    from .breadcrumb import Breadcrumb
    from .bulk_content_body_conversion_input import BulkContentBodyConversionInput
    from .bulk_user_lookup import BulkUserLookup
    from .bulk_user_lookup_array import BulkUserLookupArray
    from .bulk_user_lookup_expandable import BulkUserLookupExpandable
    from .bulk_user_lookup_type import BulkUserLookupType
    from .button_look_and_feel import ButtonLookAndFeel
    from .changed_value import ChangedValue
    from .connect_module import ConnectModule
    from .connect_modules import ConnectModules
    from .container import Container
    from .container_look_and_feel import ContainerLookAndFeel
    from .container_summary import ContainerSummary
    from .content import Content
    from .content_array import ContentArray
    from .content_blogpost import ContentBlogpost
    from .content_blogpost_option import ContentBlogpostOption
    from .content_blueprint_draft import ContentBlueprintDraft
    from .content_blueprint_draft_ancestors_item import ContentBlueprintDraftAncestorsItem
    from .content_blueprint_draft_space import ContentBlueprintDraftSpace
    from .content_blueprint_draft_status import ContentBlueprintDraftStatus
    from .content_blueprint_draft_type import ContentBlueprintDraftType
    from .content_blueprint_draft_version import ContentBlueprintDraftVersion
    from .content_bodies import ContentBodies
    from .content_bodies_expandable import ContentBodiesExpandable
    from .content_body import ContentBody
    from .content_body_conversion_input import ContentBodyConversionInput
    from .content_body_conversion_input_embedded_content_render import (
        ContentBodyConversionInputEmbeddedContentRender,
    )
    from .content_body_create import ContentBodyCreate
    from .content_body_create_representation import ContentBodyCreateRepresentation
    from .content_body_create_storage import ContentBodyCreateStorage
    from .content_body_create_storage_representation import ContentBodyCreateStorageRepresentation
    from .content_body_expandable import ContentBodyExpandable
    from .content_body_media_token import ContentBodyMediaToken
    from .content_body_representation import ContentBodyRepresentation
    from .content_child_type import ContentChildType
    from .content_child_type_attachment import ContentChildTypeAttachment
    from .content_child_type_comment import ContentChildTypeComment
    from .content_child_type_expandable import ContentChildTypeExpandable
    from .content_child_type_page import ContentChildTypePage
    from .content_children import ContentChildren
    from .content_children_expandable import ContentChildrenExpandable
    from .content_create import ContentCreate
    from .content_create_ancestors_item import ContentCreateAncestorsItem
    from .content_create_body import ContentCreateBody
    from .content_create_container import ContentCreateContainer
    from .content_create_space import ContentCreateSpace
    from .content_create_space_description import ContentCreateSpaceDescription
    from .content_create_space_description_expandable import ContentCreateSpaceDescriptionExpandable
    from .content_create_space_history import ContentCreateSpaceHistory
    from .content_create_space_metadata import ContentCreateSpaceMetadata
    from .content_create_status import ContentCreateStatus
    from .content_expandable import ContentExpandable
    from .content_history import ContentHistory
    from .content_history_contributors import ContentHistoryContributors
    from .content_history_expandable import ContentHistoryExpandable
    from .content_look_and_feel import ContentLookAndFeel
    from .content_macro_rendered_output import ContentMacroRenderedOutput
    from .content_metadata import ContentMetadata
    from .content_metadata_currentuser import ContentMetadataCurrentuser
    from .content_metadata_currentuser_expandable import ContentMetadataCurrentuserExpandable
    from .content_metadata_currentuser_favourited import ContentMetadataCurrentuserFavourited
    from .content_metadata_currentuser_lastcontributed import (
        ContentMetadataCurrentuserLastcontributed,
    )
    from .content_metadata_currentuser_lastmodified import ContentMetadataCurrentuserLastmodified
    from .content_metadata_currentuser_viewed import ContentMetadataCurrentuserViewed
    from .content_page_response import ContentPageResponse
    from .content_permission_request import ContentPermissionRequest
    from .content_permission_request_operation import ContentPermissionRequestOperation
    from .content_property import ContentProperty
    from .content_property_array import ContentPropertyArray
    from .content_property_create import ContentPropertyCreate
    from .content_property_create_no_key import ContentPropertyCreateNoKey
    from .content_property_expandable import ContentPropertyExpandable
    from .content_property_update import ContentPropertyUpdate
    from .content_property_update_version import ContentPropertyUpdateVersion
    from .content_property_version import ContentPropertyVersion
    from .content_restriction import ContentRestriction
    from .content_restriction_add_or_update_array_option import (
        ContentRestrictionAddOrUpdateArrayOption,
    )
    from .content_restriction_array import ContentRestrictionArray
    from .content_restriction_expandable import ContentRestrictionExpandable
    from .content_restriction_operation import ContentRestrictionOperation
    from .content_restriction_restrictions import ContentRestrictionRestrictions
    from .content_restriction_restrictions_expandable import (
        ContentRestrictionRestrictionsExpandable,
    )
    from .content_restriction_update import ContentRestrictionUpdate
    from .content_restriction_update_operation import ContentRestrictionUpdateOperation
    from .content_restriction_update_restrictions import ContentRestrictionUpdateRestrictions
    from .content_restriction_update_restrictions_group_item import (
        ContentRestrictionUpdateRestrictionsGroupItem,
    )
    from .content_restriction_update_restrictions_group_item_type import (
        ContentRestrictionUpdateRestrictionsGroupItemType,
    )
    from .content_restrictions import ContentRestrictions
    from .content_restrictions_expandable import ContentRestrictionsExpandable
    from .content_state import ContentState
    from .content_state_response import ContentStateResponse
    from .content_state_rest_input import ContentStateRestInput
    from .content_state_settings import ContentStateSettings
    from .content_template import ContentTemplate
    from .content_template_array import ContentTemplateArray
    from .content_template_body import ContentTemplateBody
    from .content_template_body_create import ContentTemplateBodyCreate
    from .content_template_create import ContentTemplateCreate
    from .content_template_create_space import ContentTemplateCreateSpace
    from .content_template_expandable import ContentTemplateExpandable
    from .content_template_original_template import ContentTemplateOriginalTemplate
    from .content_template_update import ContentTemplateUpdate
    from .content_template_update_space import ContentTemplateUpdateSpace
    from .content_template_update_template_type import ContentTemplateUpdateTemplateType
    from .content_update import ContentUpdate
    from .content_update_ancestors_item import ContentUpdateAncestorsItem
    from .content_update_body import ContentUpdateBody
    from .content_update_status import ContentUpdateStatus
    from .content_update_version import ContentUpdateVersion
    from .copy_page_hierarchy_request import CopyPageHierarchyRequest
    from .copy_page_hierarchy_title_options import CopyPageHierarchyTitleOptions
    from .copy_page_request import CopyPageRequest
    from .copy_page_request_body import CopyPageRequestBody
    from .copy_page_request_destination import CopyPageRequestDestination
    from .copy_page_request_destination_type import CopyPageRequestDestinationType
    from .cql_personal_data_converted_queries import CQLPersonalDataConvertedQueries
    from .cql_personal_data_migration_request import CQLPersonalDataMigrationRequest
    from .create_attachment_body import CreateAttachmentBody
    from .create_attachment_body_minor_edit import CreateAttachmentBodyMinorEdit
    from .create_attachment_status import CreateAttachmentStatus
    from .create_or_update_attachments_body import CreateOrUpdateAttachmentsBody
    from .create_or_update_attachments_body_minor_edit import CreateOrUpdateAttachmentsBodyMinorEdit
    from .create_or_update_attachments_status import CreateOrUpdateAttachmentsStatus
    from .create_relationship_source_type import CreateRelationshipSourceType
    from .create_relationship_target_type import CreateRelationshipTargetType
    from .delete_relationship_source_type import DeleteRelationshipSourceType
    from .delete_relationship_target_type import DeleteRelationshipTargetType
    from .dynamic_modules_error_message import DynamicModulesErrorMessage
    from .embeddable import Embeddable
    from .embedded_content import EmbeddedContent
    from .export_audit_records_format import ExportAuditRecordsFormat
    from .find_sources_for_target_source_type import FindSourcesForTargetSourceType
    from .find_sources_for_target_target_type import FindSourcesForTargetTargetType
    from .find_target_from_source_source_type import FindTargetFromSourceSourceType
    from .find_target_from_source_target_type import FindTargetFromSourceTargetType
    from .generic_links import GenericLinks
    from .get_all_label_content_type import GetAllLabelContentType
    from .get_and_async_convert_macro_body_by_macro_id_embedded_content_render import (
        GetAndAsyncConvertMacroBodyByMacroIdEmbeddedContentRender,
    )
    from .get_and_async_convert_macro_body_by_macro_id_to import (
        GetAndAsyncConvertMacroBodyByMacroIdTo,
    )
    from .get_and_convert_macro_body_by_macro_id_embedded_content_render import (
        GetAndConvertMacroBodyByMacroIdEmbeddedContentRender,
    )
    from .get_audit_records_for_time_period_units import GetAuditRecordsForTimePeriodUnits
    from .get_content_state_status import GetContentStateStatus
    from .get_descendants_of_type_depth import GetDescendantsOfTypeDepth
    from .get_descendants_of_type_type import GetDescendantsOfTypeType
    from .get_groups_access_type import GetGroupsAccessType
    from .get_individual_group_restriction_status_by_group_id_operation_key import (
        GetIndividualGroupRestrictionStatusByGroupIdOperationKey,
    )
    from .get_labels_for_space_prefix import GetLabelsForSpacePrefix
    from .get_relationship_source_type import GetRelationshipSourceType
    from .get_relationship_target_type import GetRelationshipTargetType
    from .get_restrictions_by_operation_response import GetRestrictionsByOperationResponse
    from .get_restrictions_by_operation_response_value import (
        GetRestrictionsByOperationResponseValue,
    )
    from .get_restrictions_for_operation_operation_key import (
        GetRestrictionsForOperationOperationKey,
    )
    from .get_viewers_response import GetViewersResponse
    from .get_views_response import GetViewsResponse
    from .global_space_identifier import GlobalSpaceIdentifier
    from .group import Group
    from .group_array import GroupArray
    from .group_array_with_links import GroupArrayWithLinks
    from .group_create import GroupCreate
    from .group_create_type import GroupCreateType
    from .group_managed_by import GroupManagedBy
    from .group_name import GroupName
    from .group_type import GroupType
    from .group_usage_type import GroupUsageType
    from .header_look_and_feel import HeaderLookAndFeel
    from .horizontal_header_look_and_feel import HorizontalHeaderLookAndFeel
    from .icon import Icon
    from .json_object import JsonObject
    from .label import Label
    from .label_array import LabelArray
    from .label_create import LabelCreate
    from .label_details import LabelDetails
    from .labeled_content import LabeledContent
    from .labeled_content_page_response import LabeledContentPageResponse
    from .labeled_content_type import LabeledContentType
    from .long_task import LongTask
    from .long_task_links import LongTaskLinks
    from .long_task_status import LongTaskStatus
    from .long_task_status_additional_details import LongTaskStatusAdditionalDetails
    from .long_task_status_array import LongTaskStatusArray
    from .long_task_status_name import LongTaskStatusName
    from .long_task_status_with_links import LongTaskStatusWithLinks
    from .long_task_status_with_links_additional_details import (
        LongTaskStatusWithLinksAdditionalDetails,
    )
    from .long_task_status_with_links_name import LongTaskStatusWithLinksName
    from .look_and_feel import LookAndFeel
    from .look_and_feel_borders_and_dividers import LookAndFeelBordersAndDividers
    from .look_and_feel_headings import LookAndFeelHeadings
    from .look_and_feel_links import LookAndFeelLinks
    from .look_and_feel_selection import LookAndFeelSelection
    from .look_and_feel_selection_look_and_feel_type import LookAndFeelSelectionLookAndFeelType
    from .look_and_feel_settings import LookAndFeelSettings
    from .look_and_feel_settings_selected import LookAndFeelSettingsSelected
    from .look_and_feel_with_links import LookAndFeelWithLinks
    from .macro_instance import MacroInstance
    from .menus_look_and_feel import MenusLookAndFeel
    from .menus_look_and_feel_hover_or_focus import MenusLookAndFeelHoverOrFocus
    from .message import Message
    from .move_page_position import MovePagePosition
    from .move_page_response import MovePageResponse
    from .navigation_look_and_feel import NavigationLookAndFeel
    from .navigation_look_and_feel_hover_or_focus import NavigationLookAndFeelHoverOrFocus
    from .operation_check_result import OperationCheckResult
    from .operation_check_result_operation import OperationCheckResultOperation
    from .permission_check_response import PermissionCheckResponse
    from .permission_subject import PermissionSubject
    from .permission_subject_type import PermissionSubjectType
    from .permission_subject_with_group_id import PermissionSubjectWithGroupId
    from .permission_subject_with_group_id_type import PermissionSubjectWithGroupIdType
    from .relation import Relation
    from .relation_array import RelationArray
    from .relation_data import RelationData
    from .relation_expandable import RelationExpandable
    from .remove_content_state_status import RemoveContentStateStatus
    from .remove_group_from_content_restriction_operation_key import (
        RemoveGroupFromContentRestrictionOperationKey,
    )
    from .remove_user_from_content_restriction_operation_key import (
        RemoveUserFromContentRestrictionOperationKey,
    )
    from .retention_period import RetentionPeriod
    from .retention_period_units import RetentionPeriodUnits
    from .screen_look_and_feel import ScreenLookAndFeel
    from .screen_look_and_feel_layer import ScreenLookAndFeelLayer
    from .search_by_cql_excerpt import SearchByCqlExcerpt
    from .search_by_cql_site_permission_type_filter import SearchByCqlSitePermissionTypeFilter
    from .search_field_look_and_feel import SearchFieldLookAndFeel
    from .search_page_response_search_result import SearchPageResponseSearchResult
    from .search_result import SearchResult
    from .search_user_site_permission_type_filter import SearchUserSitePermissionTypeFilter
    from .set_content_state_status import SetContentStateStatus
    from .space import Space
    from .space_array import SpaceArray
    from .space_create import SpaceCreate
    from .space_description import SpaceDescription
    from .space_description_create import SpaceDescriptionCreate
    from .space_description_create_plain import SpaceDescriptionCreatePlain
    from .space_description_representation import SpaceDescriptionRepresentation
    from .space_descriptions import SpaceDescriptions
    from .space_descriptions_expandable import SpaceDescriptionsExpandable
    from .space_expandable import SpaceExpandable
    from .space_history import SpaceHistory
    from .space_metadata import SpaceMetadata
    from .space_permission import SpacePermission
    from .space_permission_create import SpacePermissionCreate
    from .space_permission_create_subjects import SpacePermissionCreateSubjects
    from .space_permission_create_subjects_group import SpacePermissionCreateSubjectsGroup
    from .space_permission_create_subjects_user import SpacePermissionCreateSubjectsUser
    from .space_permission_custom_content import SpacePermissionCustomContent
    from .space_permission_custom_content_operations_item import (
        SpacePermissionCustomContentOperationsItem,
    )
    from .space_permission_custom_content_operations_item_key import (
        SpacePermissionCustomContentOperationsItemKey,
    )
    from .space_permission_request import SpacePermissionRequest
    from .space_permission_request_operation import SpacePermissionRequestOperation
    from .space_permission_request_operation_key import SpacePermissionRequestOperationKey
    from .space_permission_request_operation_target import SpacePermissionRequestOperationTarget
    from .space_permission_subjects import SpacePermissionSubjects
    from .space_permission_subjects_expandable import SpacePermissionSubjectsExpandable
    from .space_permission_subjects_group import SpacePermissionSubjectsGroup
    from .space_permission_subjects_user import SpacePermissionSubjectsUser
    from .space_permission_v2 import SpacePermissionV2
    from .space_permission_v2_operation import SpacePermissionV2Operation
    from .space_permission_v2_operation_key import SpacePermissionV2OperationKey
    from .space_permission_v2_operation_target import SpacePermissionV2OperationTarget
    from .space_property import SpaceProperty
    from .space_property_array import SpacePropertyArray
    from .space_property_create import SpacePropertyCreate
    from .space_property_create_no_key import SpacePropertyCreateNoKey
    from .space_property_create_space import SpacePropertyCreateSpace
    from .space_property_expandable import SpacePropertyExpandable
    from .space_property_update import SpacePropertyUpdate
    from .space_property_update_space import SpacePropertyUpdateSpace
    from .space_settings import SpaceSettings
    from .space_settings_content_mode import SpaceSettingsContentMode
    from .space_settings_editor import SpaceSettingsEditor
    from .space_settings_update import SpaceSettingsUpdate
    from .space_settings_update_content_mode import SpaceSettingsUpdateContentMode
    from .space_update import SpaceUpdate
    from .space_watch import SpaceWatch
    from .space_watch_array import SpaceWatchArray
    from .super_batch_web_resources import SuperBatchWebResources
    from .super_batch_web_resources_tags import SuperBatchWebResourcesTags
    from .super_batch_web_resources_uris import SuperBatchWebResourcesUris
    from .system_info_entity import SystemInfoEntity
    from .task import Task
    from .task_page_response import TaskPageResponse
    from .task_status_update import TaskStatusUpdate
    from .task_status_update_status import TaskStatusUpdateStatus
    from .theme import Theme
    from .theme_array import ThemeArray
    from .theme_no_links import ThemeNoLinks
    from .theme_update import ThemeUpdate
    from .top_navigation_look_and_feel import TopNavigationLookAndFeel
    from .top_navigation_look_and_feel_hover_or_focus import TopNavigationLookAndFeelHoverOrFocus
    from .update_attachment_data_body import UpdateAttachmentDataBody
    from .update_attachment_data_body_minor_edit import UpdateAttachmentDataBodyMinorEdit
    from .user import User
    from .user_account_type import UserAccountType
    from .user_anonymous import UserAnonymous
    from .user_anonymous_expandable import UserAnonymousExpandable
    from .user_array import UserArray
    from .user_details import UserDetails
    from .user_details_business import UserDetailsBusiness
    from .user_details_personal import UserDetailsPersonal
    from .user_expandable import UserExpandable
    from .user_property import UserProperty
    from .user_property_create import UserPropertyCreate
    from .user_property_key_array import UserPropertyKeyArray
    from .user_property_key_array_results_item import UserPropertyKeyArrayResultsItem
    from .user_property_update import UserPropertyUpdate
    from .user_type import UserType
    from .user_watch import UserWatch
    from .users_user_keys import UsersUserKeys
    from .version import Version
    from .version_array import VersionArray
    from .version_expandable import VersionExpandable
    from .version_restore import VersionRestore
    from .version_restore_operation_key import VersionRestoreOperationKey
    from .version_restore_params import VersionRestoreParams
    from .watch import Watch
    from .watch_array import WatchArray
    from .watch_user import WatchUser
    from .web_resource_dependencies import WebResourceDependencies
    from .web_resource_dependencies_expandable import WebResourceDependenciesExpandable
    from .web_resource_dependencies_tags import WebResourceDependenciesTags
    from .web_resource_dependencies_uris import WebResourceDependenciesUris
    from .web_resource_dependencies_uris_expandable import WebResourceDependenciesUrisExpandable

__all__ = (
    "AccountId",
    "AccountIdEmailRecord",
    "AddContentRestriction",
    "AddContentRestrictionOperation",
    "AddContentRestrictionRestrictions",
    "AddContentRestrictionRestrictionsGroupItem",
    "AddContentRestrictionRestrictionsGroupItemType",
    "AddContentRestrictionRestrictionsUserItem",
    "AddContentRestrictionRestrictionsUserItemType",
    "AddGroupToContentRestrictionByGroupIdOperationKey",
    "AffectedObject",
    "ArchivePagesBody",
    "ArchivePagesBodyPagesItem",
    "AsyncContentBody",
    "AsyncContentBodyExpandable",
    "AsyncContentBodyMediaToken",
    "AsyncContentBodyRepresentation",
    "AsyncContentBodyStatus",
    "AsyncConvertContentBodyRequestEmbeddedContentRender",
    "AsyncConvertContentBodyRequestTo",
    "AsyncId",
    "AttachmentPropertiesUpdateBody",
    "AttachmentPropertiesUpdateBodyMetadata",
    "AttachmentPropertiesUpdateBodyVersion",
    "AttachmentUpdate",
    "AttachmentUpdateContainer",
    "AttachmentUpdateMetadata",
    "AttachmentUpdateType",
    "AttachmentUpdateVersion",
    "AuditRecord",
    "AuditRecordArray",
    "AuditRecordAuthor",
    "AuditRecordAuthorType",
    "AuditRecordCreate",
    "AuditRecordCreateAuthor",
    "AuditRecordCreateAuthorType",
    "AvailableContentStates",
    "BlueprintTemplate",
    "BlueprintTemplateArray",
    "BlueprintTemplateExpandable",
    "BlueprintTemplateOriginalTemplate",
    "Breadcrumb",
    "BulkContentBodyConversionInput",
    "BulkUserLookup",
    "BulkUserLookupArray",
    "BulkUserLookupExpandable",
    "BulkUserLookupType",
    "ButtonLookAndFeel",
    "ChangedValue",
    "ConnectModule",
    "ConnectModules",
    "Container",
    "ContainerLookAndFeel",
    "ContainerSummary",
    "Content",
    "ContentArray",
    "ContentBlogpost",
    "ContentBlogpostOption",
    "ContentBlueprintDraft",
    "ContentBlueprintDraftAncestorsItem",
    "ContentBlueprintDraftSpace",
    "ContentBlueprintDraftStatus",
    "ContentBlueprintDraftType",
    "ContentBlueprintDraftVersion",
    "ContentBodies",
    "ContentBodiesExpandable",
    "ContentBody",
    "ContentBodyConversionInput",
    "ContentBodyConversionInputEmbeddedContentRender",
    "ContentBodyCreate",
    "ContentBodyCreateRepresentation",
    "ContentBodyCreateStorage",
    "ContentBodyCreateStorageRepresentation",
    "ContentBodyExpandable",
    "ContentBodyMediaToken",
    "ContentBodyRepresentation",
    "ContentChildren",
    "ContentChildrenExpandable",
    "ContentChildType",
    "ContentChildTypeAttachment",
    "ContentChildTypeComment",
    "ContentChildTypeExpandable",
    "ContentChildTypePage",
    "ContentCreate",
    "ContentCreateAncestorsItem",
    "ContentCreateBody",
    "ContentCreateContainer",
    "ContentCreateSpace",
    "ContentCreateSpaceDescription",
    "ContentCreateSpaceDescriptionExpandable",
    "ContentCreateSpaceHistory",
    "ContentCreateSpaceMetadata",
    "ContentCreateStatus",
    "ContentExpandable",
    "ContentHistory",
    "ContentHistoryContributors",
    "ContentHistoryExpandable",
    "ContentLookAndFeel",
    "ContentMacroRenderedOutput",
    "ContentMetadata",
    "ContentMetadataCurrentuser",
    "ContentMetadataCurrentuserExpandable",
    "ContentMetadataCurrentuserFavourited",
    "ContentMetadataCurrentuserLastcontributed",
    "ContentMetadataCurrentuserLastmodified",
    "ContentMetadataCurrentuserViewed",
    "ContentPageResponse",
    "ContentPermissionRequest",
    "ContentPermissionRequestOperation",
    "ContentProperty",
    "ContentPropertyArray",
    "ContentPropertyCreate",
    "ContentPropertyCreateNoKey",
    "ContentPropertyExpandable",
    "ContentPropertyUpdate",
    "ContentPropertyUpdateVersion",
    "ContentPropertyVersion",
    "ContentRestriction",
    "ContentRestrictionAddOrUpdateArrayOption",
    "ContentRestrictionArray",
    "ContentRestrictionExpandable",
    "ContentRestrictionOperation",
    "ContentRestrictionRestrictions",
    "ContentRestrictionRestrictionsExpandable",
    "ContentRestrictions",
    "ContentRestrictionsExpandable",
    "ContentRestrictionUpdate",
    "ContentRestrictionUpdateOperation",
    "ContentRestrictionUpdateRestrictions",
    "ContentRestrictionUpdateRestrictionsGroupItem",
    "ContentRestrictionUpdateRestrictionsGroupItemType",
    "ContentState",
    "ContentStateResponse",
    "ContentStateRestInput",
    "ContentStateSettings",
    "ContentTemplate",
    "ContentTemplateArray",
    "ContentTemplateBody",
    "ContentTemplateBodyCreate",
    "ContentTemplateCreate",
    "ContentTemplateCreateSpace",
    "ContentTemplateExpandable",
    "ContentTemplateOriginalTemplate",
    "ContentTemplateUpdate",
    "ContentTemplateUpdateSpace",
    "ContentTemplateUpdateTemplateType",
    "ContentUpdate",
    "ContentUpdateAncestorsItem",
    "ContentUpdateBody",
    "ContentUpdateStatus",
    "ContentUpdateVersion",
    "CopyPageHierarchyRequest",
    "CopyPageHierarchyTitleOptions",
    "CopyPageRequest",
    "CopyPageRequestBody",
    "CopyPageRequestDestination",
    "CopyPageRequestDestinationType",
    "CQLPersonalDataConvertedQueries",
    "CQLPersonalDataMigrationRequest",
    "CreateAttachmentBody",
    "CreateAttachmentBodyMinorEdit",
    "CreateAttachmentStatus",
    "CreateOrUpdateAttachmentsBody",
    "CreateOrUpdateAttachmentsBodyMinorEdit",
    "CreateOrUpdateAttachmentsStatus",
    "CreateRelationshipSourceType",
    "CreateRelationshipTargetType",
    "DeleteRelationshipSourceType",
    "DeleteRelationshipTargetType",
    "DynamicModulesErrorMessage",
    "Embeddable",
    "EmbeddedContent",
    "ExportAuditRecordsFormat",
    "FindSourcesForTargetSourceType",
    "FindSourcesForTargetTargetType",
    "FindTargetFromSourceSourceType",
    "FindTargetFromSourceTargetType",
    "GenericLinks",
    "GetAllLabelContentType",
    "GetAndAsyncConvertMacroBodyByMacroIdEmbeddedContentRender",
    "GetAndAsyncConvertMacroBodyByMacroIdTo",
    "GetAndConvertMacroBodyByMacroIdEmbeddedContentRender",
    "GetAuditRecordsForTimePeriodUnits",
    "GetContentStateStatus",
    "GetDescendantsOfTypeDepth",
    "GetDescendantsOfTypeType",
    "GetGroupsAccessType",
    "GetIndividualGroupRestrictionStatusByGroupIdOperationKey",
    "GetLabelsForSpacePrefix",
    "GetRelationshipSourceType",
    "GetRelationshipTargetType",
    "GetRestrictionsByOperationResponse",
    "GetRestrictionsByOperationResponseValue",
    "GetRestrictionsForOperationOperationKey",
    "GetViewersResponse",
    "GetViewsResponse",
    "GlobalSpaceIdentifier",
    "Group",
    "GroupArray",
    "GroupArrayWithLinks",
    "GroupCreate",
    "GroupCreateType",
    "GroupManagedBy",
    "GroupName",
    "GroupType",
    "GroupUsageType",
    "HeaderLookAndFeel",
    "HorizontalHeaderLookAndFeel",
    "Icon",
    "JsonObject",
    "Label",
    "LabelArray",
    "LabelCreate",
    "LabelDetails",
    "LabeledContent",
    "LabeledContentPageResponse",
    "LabeledContentType",
    "LongTask",
    "LongTaskLinks",
    "LongTaskStatus",
    "LongTaskStatusAdditionalDetails",
    "LongTaskStatusArray",
    "LongTaskStatusName",
    "LongTaskStatusWithLinks",
    "LongTaskStatusWithLinksAdditionalDetails",
    "LongTaskStatusWithLinksName",
    "LookAndFeel",
    "LookAndFeelBordersAndDividers",
    "LookAndFeelHeadings",
    "LookAndFeelLinks",
    "LookAndFeelSelection",
    "LookAndFeelSelectionLookAndFeelType",
    "LookAndFeelSettings",
    "LookAndFeelSettingsSelected",
    "LookAndFeelWithLinks",
    "MacroInstance",
    "MenusLookAndFeel",
    "MenusLookAndFeelHoverOrFocus",
    "Message",
    "MovePagePosition",
    "MovePageResponse",
    "NavigationLookAndFeel",
    "NavigationLookAndFeelHoverOrFocus",
    "OperationCheckResult",
    "OperationCheckResultOperation",
    "PermissionCheckResponse",
    "PermissionSubject",
    "PermissionSubjectType",
    "PermissionSubjectWithGroupId",
    "PermissionSubjectWithGroupIdType",
    "Relation",
    "RelationArray",
    "RelationData",
    "RelationExpandable",
    "RemoveContentStateStatus",
    "RemoveGroupFromContentRestrictionOperationKey",
    "RemoveUserFromContentRestrictionOperationKey",
    "RetentionPeriod",
    "RetentionPeriodUnits",
    "ScreenLookAndFeel",
    "ScreenLookAndFeelLayer",
    "SearchByCqlExcerpt",
    "SearchByCqlSitePermissionTypeFilter",
    "SearchFieldLookAndFeel",
    "SearchPageResponseSearchResult",
    "SearchResult",
    "SearchUserSitePermissionTypeFilter",
    "SetContentStateStatus",
    "Space",
    "SpaceArray",
    "SpaceCreate",
    "SpaceDescription",
    "SpaceDescriptionCreate",
    "SpaceDescriptionCreatePlain",
    "SpaceDescriptionRepresentation",
    "SpaceDescriptions",
    "SpaceDescriptionsExpandable",
    "SpaceExpandable",
    "SpaceHistory",
    "SpaceMetadata",
    "SpacePermission",
    "SpacePermissionCreate",
    "SpacePermissionCreateSubjects",
    "SpacePermissionCreateSubjectsGroup",
    "SpacePermissionCreateSubjectsUser",
    "SpacePermissionCustomContent",
    "SpacePermissionCustomContentOperationsItem",
    "SpacePermissionCustomContentOperationsItemKey",
    "SpacePermissionRequest",
    "SpacePermissionRequestOperation",
    "SpacePermissionRequestOperationKey",
    "SpacePermissionRequestOperationTarget",
    "SpacePermissionSubjects",
    "SpacePermissionSubjectsExpandable",
    "SpacePermissionSubjectsGroup",
    "SpacePermissionSubjectsUser",
    "SpacePermissionV2",
    "SpacePermissionV2Operation",
    "SpacePermissionV2OperationKey",
    "SpacePermissionV2OperationTarget",
    "SpaceProperty",
    "SpacePropertyArray",
    "SpacePropertyCreate",
    "SpacePropertyCreateNoKey",
    "SpacePropertyCreateSpace",
    "SpacePropertyExpandable",
    "SpacePropertyUpdate",
    "SpacePropertyUpdateSpace",
    "SpaceSettings",
    "SpaceSettingsContentMode",
    "SpaceSettingsEditor",
    "SpaceSettingsUpdate",
    "SpaceSettingsUpdateContentMode",
    "SpaceUpdate",
    "SpaceWatch",
    "SpaceWatchArray",
    "SuperBatchWebResources",
    "SuperBatchWebResourcesTags",
    "SuperBatchWebResourcesUris",
    "SystemInfoEntity",
    "Task",
    "TaskPageResponse",
    "TaskStatusUpdate",
    "TaskStatusUpdateStatus",
    "Theme",
    "ThemeArray",
    "ThemeNoLinks",
    "ThemeUpdate",
    "TopNavigationLookAndFeel",
    "TopNavigationLookAndFeelHoverOrFocus",
    "UpdateAttachmentDataBody",
    "UpdateAttachmentDataBodyMinorEdit",
    "User",
    "UserAccountType",
    "UserAnonymous",
    "UserAnonymousExpandable",
    "UserArray",
    "UserDetails",
    "UserDetailsBusiness",
    "UserDetailsPersonal",
    "UserExpandable",
    "UserProperty",
    "UserPropertyCreate",
    "UserPropertyKeyArray",
    "UserPropertyKeyArrayResultsItem",
    "UserPropertyUpdate",
    "UsersUserKeys",
    "UserType",
    "UserWatch",
    "Version",
    "VersionArray",
    "VersionExpandable",
    "VersionRestore",
    "VersionRestoreOperationKey",
    "VersionRestoreParams",
    "Watch",
    "WatchArray",
    "WatchUser",
    "WebResourceDependencies",
    "WebResourceDependenciesExpandable",
    "WebResourceDependenciesTags",
    "WebResourceDependenciesUris",
    "WebResourceDependenciesUrisExpandable",
)

_MODULES = {
    "AccountId": ".account_id",
    "AccountIdEmailRecord": ".account_id_email_record",
    "AddContentRestriction": ".add_content_restriction",
    "AddContentRestrictionOperation": ".add_content_restriction_operation",
    "AddContentRestrictionRestrictions": ".add_content_restriction_restrictions",
    "AddContentRestrictionRestrictionsGroupItem": ".add_content_restriction_restrictions_group_item",
    "AddContentRestrictionRestrictionsGroupItemType": ".add_content_restriction_restrictions_group_item_type",
    "AddContentRestrictionRestrictionsUserItem": ".add_content_restriction_restrictions_user_item",
    "AddContentRestrictionRestrictionsUserItemType": ".add_content_restriction_restrictions_user_item_type",
    "AddGroupToContentRestrictionByGroupIdOperationKey": ".add_group_to_content_restriction_by_group_id_operation_key",
    "AffectedObject": ".affected_object",
    "ArchivePagesBody": ".archive_pages_body",
    "ArchivePagesBodyPagesItem": ".archive_pages_body_pages_item",
    "AsyncContentBody": ".async_content_body",
    "AsyncContentBodyExpandable": ".async_content_body_expandable",
    "AsyncContentBodyMediaToken": ".async_content_body_media_token",
    "AsyncContentBodyRepresentation": ".async_content_body_representation",
    "AsyncContentBodyStatus": ".async_content_body_status",
    "AsyncConvertContentBodyRequestEmbeddedContentRender": ".async_convert_content_body_request_embedded_content_render",
    "AsyncConvertContentBodyRequestTo": ".async_convert_content_body_request_to",
    "AsyncId": ".async_id",
    "AttachmentPropertiesUpdateBody": ".attachment_properties_update_body",
    "AttachmentPropertiesUpdateBodyMetadata": ".attachment_properties_update_body_metadata",
    "AttachmentPropertiesUpdateBodyVersion": ".attachment_properties_update_body_version",
    "AttachmentUpdate": ".attachment_update",
    "AttachmentUpdateContainer": ".attachment_update_container",
    "AttachmentUpdateMetadata": ".attachment_update_metadata",
    "AttachmentUpdateType": ".attachment_update_type",
    "AttachmentUpdateVersion": ".attachment_update_version",
    "AuditRecord": ".audit_record",
    "AuditRecordArray": ".audit_record_array",
    "AuditRecordAuthor": ".audit_record_author",
    "AuditRecordAuthorType": ".audit_record_author_type",
    "AuditRecordCreate": ".audit_record_create",
    "AuditRecordCreateAuthor": ".audit_record_create_author",
    "AuditRecordCreateAuthorType": ".audit_record_create_author_type",
    "AvailableContentStates": ".available_content_states",
    "BlueprintTemplate": ".blueprint_template",
    "BlueprintTemplateArray": ".blueprint_template_array",
    "BlueprintTemplateExpandable": ".blueprint_template_expandable",
    "BlueprintTemplateOriginalTemplate": ".blueprint_template_original_template",
    "Breadcrumb": ".breadcrumb",
    "BulkContentBodyConversionInput": ".bulk_content_body_conversion_input",
    "BulkUserLookup": ".bulk_user_lookup",
    "BulkUserLookupArray": ".bulk_user_lookup_array",
    "BulkUserLookupExpandable": ".bulk_user_lookup_expandable",
    "BulkUserLookupType": ".bulk_user_lookup_type",
    "ButtonLookAndFeel": ".button_look_and_feel",
    "ChangedValue": ".changed_value",
    "ConnectModule": ".connect_module",
    "ConnectModules": ".connect_modules",
    "Container": ".container",
    "ContainerLookAndFeel": ".container_look_and_feel",
    "ContainerSummary": ".container_summary",
    "Content": ".content",
    "ContentArray": ".content_array",
    "ContentBlogpost": ".content_blogpost",
    "ContentBlogpostOption": ".content_blogpost_option",
    "ContentBlueprintDraft": ".content_blueprint_draft",
    "ContentBlueprintDraftAncestorsItem": ".content_blueprint_draft_ancestors_item",
    "ContentBlueprintDraftSpace": ".content_blueprint_draft_space",
    "ContentBlueprintDraftStatus": ".content_blueprint_draft_status",
    "ContentBlueprintDraftType": ".content_blueprint_draft_type",
    "ContentBlueprintDraftVersion": ".content_blueprint_draft_version",
    "ContentBodies": ".content_bodies",
    "ContentBodiesExpandable": ".content_bodies_expandable",
    "ContentBody": ".content_body",
    "ContentBodyConversionInput": ".content_body_conversion_input",
    "ContentBodyConversionInputEmbeddedContentRender": ".content_body_conversion_input_embedded_content_render",
    "ContentBodyCreate": ".content_body_create",
    "ContentBodyCreateRepresentation": ".content_body_create_representation",
    "ContentBodyCreateStorage": ".content_body_create_storage",
    "ContentBodyCreateStorageRepresentation": ".content_body_create_storage_representation",
    "ContentBodyExpandable": ".content_body_expandable",
    "ContentBodyMediaToken": ".content_body_media_token",
    "ContentBodyRepresentation": ".content_body_representation",
    "ContentChildType": ".content_child_type",
    "ContentChildTypeAttachment": ".content_child_type_attachment",
    "ContentChildTypeComment": ".content_child_type_comment",
    "ContentChildTypeExpandable": ".content_child_type_expandable",
    "ContentChildTypePage": ".content_child_type_page",
    "ContentChildren": ".content_children",
    "ContentChildrenExpandable": ".content_children_expandable",
    "ContentCreate": ".content_create",
    "ContentCreateAncestorsItem": ".content_create_ancestors_item",
    "ContentCreateBody": ".content_create_body",
    "ContentCreateContainer": ".content_create_container",
    "ContentCreateSpace": ".content_create_space",
    "ContentCreateSpaceDescription": ".content_create_space_description",
    "ContentCreateSpaceDescriptionExpandable": ".content_create_space_description_expandable",
    "ContentCreateSpaceHistory": ".content_create_space_history",
    "ContentCreateSpaceMetadata": ".content_create_space_metadata",
    "ContentCreateStatus": ".content_create_status",
    "ContentExpandable": ".content_expandable",
    "ContentHistory": ".content_history",
    "ContentHistoryContributors": ".content_history_contributors",
    "ContentHistoryExpandable": ".content_history_expandable",
    "ContentLookAndFeel": ".content_look_and_feel",
    "ContentMacroRenderedOutput": ".content_macro_rendered_output",
    "ContentMetadata": ".content_metadata",
    "ContentMetadataCurrentuser": ".content_metadata_currentuser",
    "ContentMetadataCurrentuserExpandable": ".content_metadata_currentuser_expandable",
    "ContentMetadataCurrentuserFavourited": ".content_metadata_currentuser_favourited",
    "ContentMetadataCurrentuserLastcontributed": ".content_metadata_currentuser_lastcontributed",
    "ContentMetadataCurrentuserLastmodified": ".content_metadata_currentuser_lastmodified",
    "ContentMetadataCurrentuserViewed": ".content_metadata_currentuser_viewed",
    "ContentPageResponse": ".content_page_response",
    "ContentPermissionRequest": ".content_permission_request",
    "ContentPermissionRequestOperation": ".content_permission_request_operation",
    "ContentProperty": ".content_property",
    "ContentPropertyArray": ".content_property_array",
    "ContentPropertyCreate": ".content_property_create",
    "ContentPropertyCreateNoKey": ".content_property_create_no_key",
    "ContentPropertyExpandable": ".content_property_expandable",
    "ContentPropertyUpdate": ".content_property_update",
    "ContentPropertyUpdateVersion": ".content_property_update_version",
    "ContentPropertyVersion": ".content_property_version",
    "ContentRestriction": ".content_restriction",
    "ContentRestrictionAddOrUpdateArrayOption": ".content_restriction_add_or_update_array_option",
    "ContentRestrictionArray": ".content_restriction_array",
    "ContentRestrictionExpandable": ".content_restriction_expandable",
    "ContentRestrictionOperation": ".content_restriction_operation",
    "ContentRestrictionRestrictions": ".content_restriction_restrictions",
    "ContentRestrictionRestrictionsExpandable": ".content_restriction_restrictions_expandable",
    "ContentRestrictionUpdate": ".content_restriction_update",
    "ContentRestrictionUpdateOperation": ".content_restriction_update_operation",
    "ContentRestrictionUpdateRestrictions": ".content_restriction_update_restrictions",
    "ContentRestrictionUpdateRestrictionsGroupItem": ".content_restriction_update_restrictions_group_item",
    "ContentRestrictionUpdateRestrictionsGroupItemType": ".content_restriction_update_restrictions_group_item_type",
    "ContentRestrictions": ".content_restrictions",
    "ContentRestrictionsExpandable": ".content_restrictions_expandable",
    "ContentState": ".content_state",
    "ContentStateResponse": ".content_state_response",
    "ContentStateRestInput": ".content_state_rest_input",
    "ContentStateSettings": ".content_state_settings",
    "ContentTemplate": ".content_template",
    "ContentTemplateArray": ".content_template_array",
    "ContentTemplateBody": ".content_template_body",
    "ContentTemplateBodyCreate": ".content_template_body_create",
    "ContentTemplateCreate": ".content_template_create",
    "ContentTemplateCreateSpace": ".content_template_create_space",
    "ContentTemplateExpandable": ".content_template_expandable",
    "ContentTemplateOriginalTemplate": ".content_template_original_template",
    "ContentTemplateUpdate": ".content_template_update",
    "ContentTemplateUpdateSpace": ".content_template_update_space",
    "ContentTemplateUpdateTemplateType": ".content_template_update_template_type",
    "ContentUpdate": ".content_update",
    "ContentUpdateAncestorsItem": ".content_update_ancestors_item",
    "ContentUpdateBody": ".content_update_body",
    "ContentUpdateStatus": ".content_update_status",
    "ContentUpdateVersion": ".content_update_version",
    "CopyPageHierarchyRequest": ".copy_page_hierarchy_request",
    "CopyPageHierarchyTitleOptions": ".copy_page_hierarchy_title_options",
    "CopyPageRequest": ".copy_page_request",
    "CopyPageRequestBody": ".copy_page_request_body",
    "CopyPageRequestDestination": ".copy_page_request_destination",
    "CopyPageRequestDestinationType": ".copy_page_request_destination_type",
    "CQLPersonalDataConvertedQueries": ".cql_personal_data_converted_queries",
    "CQLPersonalDataMigrationRequest": ".cql_personal_data_migration_request",
    "CreateAttachmentBody": ".create_attachment_body",
    "CreateAttachmentBodyMinorEdit": ".create_attachment_body_minor_edit",
    "CreateAttachmentStatus": ".create_attachment_status",
    "CreateOrUpdateAttachmentsBody": ".create_or_update_attachments_body",
    "CreateOrUpdateAttachmentsBodyMinorEdit": ".create_or_update_attachments_body_minor_edit",
    "CreateOrUpdateAttachmentsStatus": ".create_or_update_attachments_status",
    "CreateRelationshipSourceType": ".create_relationship_source_type",
    "CreateRelationshipTargetType": ".create_relationship_target_type",
    "DeleteRelationshipSourceType": ".delete_relationship_source_type",
    "DeleteRelationshipTargetType": ".delete_relationship_target_type",
    "DynamicModulesErrorMessage": ".dynamic_modules_error_message",
    "Embeddable": ".embeddable",
    "EmbeddedContent": ".embedded_content",
    "ExportAuditRecordsFormat": ".export_audit_records_format",
    "FindSourcesForTargetSourceType": ".find_sources_for_target_source_type",
    "FindSourcesForTargetTargetType": ".find_sources_for_target_target_type",
    "FindTargetFromSourceSourceType": ".find_target_from_source_source_type",
    "FindTargetFromSourceTargetType": ".find_target_from_source_target_type",
    "GenericLinks": ".generic_links",
    "GetAllLabelContentType": ".get_all_label_content_type",
    "GetAndAsyncConvertMacroBodyByMacroIdEmbeddedContentRender": ".get_and_async_convert_macro_body_by_macro_id_embedded_content_render",
    "GetAndAsyncConvertMacroBodyByMacroIdTo": ".get_and_async_convert_macro_body_by_macro_id_to",
    "GetAndConvertMacroBodyByMacroIdEmbeddedContentRender": ".get_and_convert_macro_body_by_macro_id_embedded_content_render",
    "GetAuditRecordsForTimePeriodUnits": ".get_audit_records_for_time_period_units",
    "GetContentStateStatus": ".get_content_state_status",
    "GetDescendantsOfTypeDepth": ".get_descendants_of_type_depth",
    "GetDescendantsOfTypeType": ".get_descendants_of_type_type",
    "GetGroupsAccessType": ".get_groups_access_type",
    "GetIndividualGroupRestrictionStatusByGroupIdOperationKey": ".get_individual_group_restriction_status_by_group_id_operation_key",
    "GetLabelsForSpacePrefix": ".get_labels_for_space_prefix",
    "GetRelationshipSourceType": ".get_relationship_source_type",
    "GetRelationshipTargetType": ".get_relationship_target_type",
    "GetRestrictionsByOperationResponse": ".get_restrictions_by_operation_response",
    "GetRestrictionsByOperationResponseValue": ".get_restrictions_by_operation_response_value",
    "GetRestrictionsForOperationOperationKey": ".get_restrictions_for_operation_operation_key",
    "GetViewersResponse": ".get_viewers_response",
    "GetViewsResponse": ".get_views_response",
    "GlobalSpaceIdentifier": ".global_space_identifier",
    "Group": ".group",
    "GroupArray": ".group_array",
    "GroupArrayWithLinks": ".group_array_with_links",
    "GroupCreate": ".group_create",
    "GroupCreateType": ".group_create_type",
    "GroupManagedBy": ".group_managed_by",
    "GroupName": ".group_name",
    "GroupType": ".group_type",
    "GroupUsageType": ".group_usage_type",
    "HeaderLookAndFeel": ".header_look_and_feel",
    "HorizontalHeaderLookAndFeel": ".horizontal_header_look_and_feel",
    "Icon": ".icon",
    "JsonObject": ".json_object",
    "Label": ".label",
    "LabelArray": ".label_array",
    "LabelCreate": ".label_create",
    "LabelDetails": ".label_details",
    "LabeledContent": ".labeled_content",
    "LabeledContentPageResponse": ".labeled_content_page_response",
    "LabeledContentType": ".labeled_content_type",
    "LongTask": ".long_task",
    "LongTaskLinks": ".long_task_links",
    "LongTaskStatus": ".long_task_status",
    "LongTaskStatusAdditionalDetails": ".long_task_status_additional_details",
    "LongTaskStatusArray": ".long_task_status_array",
    "LongTaskStatusName": ".long_task_status_name",
    "LongTaskStatusWithLinks": ".long_task_status_with_links",
    "LongTaskStatusWithLinksAdditionalDetails": ".long_task_status_with_links_additional_details",
    "LongTaskStatusWithLinksName": ".long_task_status_with_links_name",
    "LookAndFeel": ".look_and_feel",
    "LookAndFeelBordersAndDividers": ".look_and_feel_borders_and_dividers",
    "LookAndFeelHeadings": ".look_and_feel_headings",
    "LookAndFeelLinks": ".look_and_feel_links",
    "LookAndFeelSelection": ".look_and_feel_selection",
    "LookAndFeelSelectionLookAndFeelType": ".look_and_feel_selection_look_and_feel_type",
    "LookAndFeelSettings": ".look_and_feel_settings",
    "LookAndFeelSettingsSelected": ".look_and_feel_settings_selected",
    "LookAndFeelWithLinks": ".look_and_feel_with_links",
    "MacroInstance": ".macro_instance",
    "MenusLookAndFeel": ".menus_look_and_feel",
    "MenusLookAndFeelHoverOrFocus": ".menus_look_and_feel_hover_or_focus",
    "Message": ".message",
    "MovePagePosition": ".move_page_position",
    "MovePageResponse": ".move_page_response",
    "NavigationLookAndFeel": ".navigation_look_and_feel",
    "NavigationLookAndFeelHoverOrFocus": ".navigation_look_and_feel_hover_or_focus",
    "OperationCheckResult": ".operation_check_result",
    "OperationCheckResultOperation": ".operation_check_result_operation",
    "PermissionCheckResponse": ".permission_check_response",
    "PermissionSubject": ".permission_subject",
    "PermissionSubjectType": ".permission_subject_type",
    "PermissionSubjectWithGroupId": ".permission_subject_with_group_id",
    "PermissionSubjectWithGroupIdType": ".permission_subject_with_group_id_type",
    "Relation": ".relation",
    "RelationArray": ".relation_array",
    "RelationData": ".relation_data",
    "RelationExpandable": ".relation_expandable",
    "RemoveContentStateStatus": ".remove_content_state_status",
    "RemoveGroupFromContentRestrictionOperationKey": ".remove_group_from_content_restriction_operation_key",
    "RemoveUserFromContentRestrictionOperationKey": ".remove_user_from_content_restriction_operation_key",
    "RetentionPeriod": ".retention_period",
    "RetentionPeriodUnits": ".retention_period_units",
    "ScreenLookAndFeel": ".screen_look_and_feel",
    "ScreenLookAndFeelLayer": ".screen_look_and_feel_layer",
    "SearchByCqlExcerpt": ".search_by_cql_excerpt",
    "SearchByCqlSitePermissionTypeFilter": ".search_by_cql_site_permission_type_filter",
    "SearchFieldLookAndFeel": ".search_field_look_and_feel",
    "SearchPageResponseSearchResult": ".search_page_response_search_result",
    "SearchResult": ".search_result",
    "SearchUserSitePermissionTypeFilter": ".search_user_site_permission_type_filter",
    "SetContentStateStatus": ".set_content_state_status",
    "Space": ".space",
    "SpaceArray": ".space_array",
    "SpaceCreate": ".space_create",
    "SpaceDescription": ".space_description",
    "SpaceDescriptionCreate": ".space_description_create",
    "SpaceDescriptionCreatePlain": ".space_description_create_plain",
    "SpaceDescriptionRepresentation": ".space_description_representation",
    "SpaceDescriptions": ".space_descriptions",
    "SpaceDescriptionsExpandable": ".space_descriptions_expandable",
    "SpaceExpandable": ".space_expandable",
    "SpaceHistory": ".space_history",
    "SpaceMetadata": ".space_metadata",
    "SpacePermission": ".space_permission",
    "SpacePermissionCreate": ".space_permission_create",
    "SpacePermissionCreateSubjects": ".space_permission_create_subjects",
    "SpacePermissionCreateSubjectsGroup": ".space_permission_create_subjects_group",
    "SpacePermissionCreateSubjectsUser": ".space_permission_create_subjects_user",
    "SpacePermissionCustomContent": ".space_permission_custom_content",
    "SpacePermissionCustomContentOperationsItem": ".space_permission_custom_content_operations_item",
    "SpacePermissionCustomContentOperationsItemKey": ".space_permission_custom_content_operations_item_key",
    "SpacePermissionRequest": ".space_permission_request",
    "SpacePermissionRequestOperation": ".space_permission_request_operation",
    "SpacePermissionRequestOperationKey": ".space_permission_request_operation_key",
    "SpacePermissionRequestOperationTarget": ".space_permission_request_operation_target",
    "SpacePermissionSubjects": ".space_permission_subjects",
    "SpacePermissionSubjectsExpandable": ".space_permission_subjects_expandable",
    "SpacePermissionSubjectsGroup": ".space_permission_subjects_group",
    "SpacePermissionSubjectsUser": ".space_permission_subjects_user",
    "SpacePermissionV2": ".space_permission_v2",
    "SpacePermissionV2Operation": ".space_permission_v2_operation",
    "SpacePermissionV2OperationKey": ".space_permission_v2_operation_key",
    "SpacePermissionV2OperationTarget": ".space_permission_v2_operation_target",
    "SpaceProperty": ".space_property",
    "SpacePropertyArray": ".space_property_array",
    "SpacePropertyCreate": ".space_property_create",
    "SpacePropertyCreateNoKey": ".space_property_create_no_key",
    "SpacePropertyCreateSpace": ".space_property_create_space",
    "SpacePropertyExpandable": ".space_property_expandable",
    "SpacePropertyUpdate": ".space_property_update",
    "SpacePropertyUpdateSpace": ".space_property_update_space",
    "SpaceSettings": ".space_settings",
    "SpaceSettingsContentMode": ".space_settings_content_mode",
    "SpaceSettingsEditor": ".space_settings_editor",
    "SpaceSettingsUpdate": ".space_settings_update",
    "SpaceSettingsUpdateContentMode": ".space_settings_update_content_mode",
    "SpaceUpdate": ".space_update",
    "SpaceWatch": ".space_watch",
    "SpaceWatchArray": ".space_watch_array",
    "SuperBatchWebResources": ".super_batch_web_resources",
    "SuperBatchWebResourcesTags": ".super_batch_web_resources_tags",
    "SuperBatchWebResourcesUris": ".super_batch_web_resources_uris",
    "SystemInfoEntity": ".system_info_entity",
    "Task": ".task",
    "TaskPageResponse": ".task_page_response",
    "TaskStatusUpdate": ".task_status_update",
    "TaskStatusUpdateStatus": ".task_status_update_status",
    "Theme": ".theme",
    "ThemeArray": ".theme_array",
    "ThemeNoLinks": ".theme_no_links",
    "ThemeUpdate": ".theme_update",
    "TopNavigationLookAndFeel": ".top_navigation_look_and_feel",
    "TopNavigationLookAndFeelHoverOrFocus": ".top_navigation_look_and_feel_hover_or_focus",
    "UpdateAttachmentDataBody": ".update_attachment_data_body",
    "UpdateAttachmentDataBodyMinorEdit": ".update_attachment_data_body_minor_edit",
    "User": ".user",
    "UserAccountType": ".user_account_type",
    "UserAnonymous": ".user_anonymous",
    "UserAnonymousExpandable": ".user_anonymous_expandable",
    "UserArray": ".user_array",
    "UserDetails": ".user_details",
    "UserDetailsBusiness": ".user_details_business",
    "UserDetailsPersonal": ".user_details_personal",
    "UserExpandable": ".user_expandable",
    "UserProperty": ".user_property",
    "UserPropertyCreate": ".user_property_create",
    "UserPropertyKeyArray": ".user_property_key_array",
    "UserPropertyKeyArrayResultsItem": ".user_property_key_array_results_item",
    "UserPropertyUpdate": ".user_property_update",
    "UserType": ".user_type",
    "UserWatch": ".user_watch",
    "UsersUserKeys": ".users_user_keys",
    "Version": ".version",
    "VersionArray": ".version_array",
    "VersionExpandable": ".version_expandable",
    "VersionRestore": ".version_restore",
    "VersionRestoreOperationKey": ".version_restore_operation_key",
    "VersionRestoreParams": ".version_restore_params",
    "Watch": ".watch",
    "WatchArray": ".watch_array",
    "WatchUser": ".watch_user",
    "WebResourceDependencies": ".web_resource_dependencies",
    "WebResourceDependenciesExpandable": ".web_resource_dependencies_expandable",
    "WebResourceDependenciesTags": ".web_resource_dependencies_tags",
    "WebResourceDependenciesUris": ".web_resource_dependencies_uris",
    "WebResourceDependenciesUrisExpandable": ".web_resource_dependencies_uris_expandable",
}


if not TYPE_CHECKING:  # to a type checker it would make every name one that exists

    def __getattr__(name: str) -> type:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        model = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = model
        return model


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
