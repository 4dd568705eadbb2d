# Written by `nox -s generate`; never edit by hand.
"""The models of this API; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .abstract_page_links import AbstractPageLinks
    from .account_status import AccountStatus
    from .account_type import AccountType
    from .admin_key_request import AdminKeyRequest
    from .admin_key_response import AdminKeyResponse
    from .ancestor import Ancestor
    from .ancestor_type import AncestorType
    from .attachment_bulk import AttachmentBulk
    from .attachment_comment_model import AttachmentCommentModel
    from .attachment_links import AttachmentLinks
    from .attachment_single import AttachmentSingle
    from .attachment_single_labels import AttachmentSingleLabels
    from .attachment_single_operations import AttachmentSingleOperations
    from .attachment_single_properties import AttachmentSingleProperties
    from .attachment_single_versions import AttachmentSingleVersions
    from .attachment_sort_order import AttachmentSortOrder
    from .attachment_version import AttachmentVersion
    from .blog_post_body_write import BlogPostBodyWrite
    from .blog_post_body_write_representation import BlogPostBodyWriteRepresentation
    from .blog_post_bulk import BlogPostBulk
    from .blog_post_comment_model import BlogPostCommentModel
    from .blog_post_content_status import BlogPostContentStatus
    from .blog_post_create_request import BlogPostCreateRequest
    from .blog_post_create_request_status import BlogPostCreateRequestStatus
    from .blog_post_inline_comment_model import BlogPostInlineCommentModel
    from .blog_post_nested_body_write import BlogPostNestedBodyWrite
    from .blog_post_single import BlogPostSingle
    from .blog_post_single_labels import BlogPostSingleLabels
    from .blog_post_single_likes import BlogPostSingleLikes
    from .blog_post_single_operations import BlogPostSingleOperations
    from .blog_post_single_properties import BlogPostSingleProperties
    from .blog_post_single_versions import BlogPostSingleVersions
    from .blog_post_sort_order import BlogPostSortOrder
    from .blog_post_update_request import BlogPostUpdateRequest
    from .blog_post_update_request_status import BlogPostUpdateRequestStatus
    from .blog_post_update_request_version import BlogPostUpdateRequestVersion
    from .blog_post_version import BlogPostVersion
    from .body_bulk import BodyBulk
    from .body_single import BodySingle
    from .body_type import BodyType
    from .built_in_content_type import BuiltInContentType
    from .bulk_assign_roles_request import BulkAssignRolesRequest
    from .bulk_remove_access_request import BulkRemoveAccessRequest
    from .bulk_transition_combination_entry import BulkTransitionCombinationEntry
    from .bulk_transition_combination_entry_principal_types_item import (
        BulkTransitionCombinationEntryPrincipalTypesItem,
    )
    from .bulk_transition_decoded_permission import BulkTransitionDecodedPermission
    from .bulk_transition_principal_type_assignment import BulkTransitionPrincipalTypeAssignment
    from .bulk_transition_principal_type_assignment_principal_type import (
        BulkTransitionPrincipalTypeAssignmentPrincipalType,
    )
    from .bulk_transition_role_assignment import BulkTransitionRoleAssignment
    from .bulk_transition_space_selection import BulkTransitionSpaceSelection
    from .bulk_transition_space_selection_space_type import BulkTransitionSpaceSelectionSpaceType
    from .bulk_transition_space_target import BulkTransitionSpaceTarget
    from .bulk_transition_task_response import BulkTransitionTaskResponse
    from .bulk_transition_task_response_status import BulkTransitionTaskResponseStatus
    from .bulk_transition_task_status_response import BulkTransitionTaskStatusResponse
    from .bulk_transition_task_status_response_status import BulkTransitionTaskStatusResponseStatus
    from .bulk_users_request import BulkUsersRequest
    from .check_access_by_email_response import CheckAccessByEmailResponse
    from .check_access_or_invite_by_email_request import CheckAccessOrInviteByEmailRequest
    from .child_custom_content import ChildCustomContent
    from .child_custom_content_sort_order import ChildCustomContentSortOrder
    from .child_page import ChildPage
    from .child_page_sort_order import ChildPageSortOrder
    from .children_comment_model import ChildrenCommentModel
    from .children_response import ChildrenResponse
    from .classification_level import ClassificationLevel
    from .classification_level_color import ClassificationLevelColor
    from .classification_level_status import ClassificationLevelStatus
    from .comment_body_write import CommentBodyWrite
    from .comment_body_write_representation import CommentBodyWriteRepresentation
    from .comment_links import CommentLinks
    from .comment_nested_body_write import CommentNestedBodyWrite
    from .comment_sort_order import CommentSortOrder
    from .comment_version import CommentVersion
    from .content_classification_level_delete_request import ContentClassificationLevelDeleteRequest
    from .content_classification_level_delete_request_status import (
        ContentClassificationLevelDeleteRequestStatus,
    )
    from .content_classification_level_update_request import ContentClassificationLevelUpdateRequest
    from .content_classification_level_update_request_status import (
        ContentClassificationLevelUpdateRequestStatus,
    )
    from .content_id_to_content_type_request import ContentIdToContentTypeRequest
    from .content_id_to_content_type_response import ContentIdToContentTypeResponse
    from .content_id_to_content_type_response_results import ContentIdToContentTypeResponseResults
    from .content_property import ContentProperty
    from .content_property_create_request import ContentPropertyCreateRequest
    from .content_property_sort_order import ContentPropertySortOrder
    from .content_property_update_request import ContentPropertyUpdateRequest
    from .content_property_update_request_version import ContentPropertyUpdateRequestVersion
    from .content_sort_order import ContentSortOrder
    from .content_status import ContentStatus
    from .create_footer_comment_model import CreateFooterCommentModel
    from .create_inline_comment_model import CreateInlineCommentModel
    from .create_inline_comment_model_inline_comment_properties import (
        CreateInlineCommentModelInlineCommentProperties,
    )
    from .create_space_role_body import CreateSpaceRoleBody
    from .custom_content_body_bulk import CustomContentBodyBulk
    from .custom_content_body_representation import CustomContentBodyRepresentation
    from .custom_content_body_representation_single import CustomContentBodyRepresentationSingle
    from .custom_content_body_single import CustomContentBodySingle
    from .custom_content_body_write import CustomContentBodyWrite
    from .custom_content_body_write_representation import CustomContentBodyWriteRepresentation
    from .custom_content_bulk import CustomContentBulk
    from .custom_content_comment_model import CustomContentCommentModel
    from .custom_content_create_request import CustomContentCreateRequest
    from .custom_content_create_request_status import CustomContentCreateRequestStatus
    from .custom_content_links import CustomContentLinks
    from .custom_content_nested_body_write import CustomContentNestedBodyWrite
    from .custom_content_single import CustomContentSingle
    from .custom_content_single_labels import CustomContentSingleLabels
    from .custom_content_single_operations import CustomContentSingleOperations
    from .custom_content_single_properties import CustomContentSingleProperties
    from .custom_content_single_versions import CustomContentSingleVersions
    from .custom_content_sort_order import CustomContentSortOrder
    from .custom_content_update_request import CustomContentUpdateRequest
    from .custom_content_update_request_status import CustomContentUpdateRequestStatus
    from .custom_content_update_request_version import CustomContentUpdateRequestVersion
    from .custom_content_version import CustomContentVersion
    from .data_policy_metadata import DataPolicyMetadata
    from .data_policy_space import DataPolicySpace
    from .data_policy_space_data_policy import DataPolicySpaceDataPolicy
    from .database_create_request import DatabaseCreateRequest
    from .database_links import DatabaseLinks
    from .database_single import DatabaseSingle
    from .delete_space_role_response import DeleteSpaceRoleResponse
    from .descendants_response import DescendantsResponse
    from .detailed_version import DetailedVersion
    from .folder_create_request import FolderCreateRequest
    from .folder_links import FolderLinks
    from .folder_single import FolderSingle
    from .footer_comment_model import FooterCommentModel
    from .footer_comment_model_likes import FooterCommentModelLikes
    from .footer_comment_model_operations import FooterCommentModelOperations
    from .footer_comment_model_properties import FooterCommentModelProperties
    from .footer_comment_model_versions import FooterCommentModelVersions
    from .get_attachment_labels_prefix import GetAttachmentLabelsPrefix
    from .get_attachments_status_item import GetAttachmentsStatusItem
    from .get_blog_post_by_id_status_item import GetBlogPostByIdStatusItem
    from .get_blog_post_classification_level_status import GetBlogPostClassificationLevelStatus
    from .get_blog_post_footer_comments_status_item import GetBlogPostFooterCommentsStatusItem
    from .get_blog_post_inline_comments_resolution_status_item import (
        GetBlogPostInlineCommentsResolutionStatusItem,
    )
    from .get_blog_post_inline_comments_status_item import GetBlogPostInlineCommentsStatusItem
    from .get_blog_post_labels_prefix import GetBlogPostLabelsPrefix
    from .get_blog_posts_in_space_status_item import GetBlogPostsInSpaceStatusItem
    from .get_blog_posts_status_item import GetBlogPostsStatusItem
    from .get_blogpost_attachments_status_item import GetBlogpostAttachmentsStatusItem
    from .get_custom_content_attachments_status_item import GetCustomContentAttachmentsStatusItem
    from .get_custom_content_labels_prefix import GetCustomContentLabelsPrefix
    from .get_forge_app_property_response import GetForgeAppPropertyResponse
    from .get_page_attachments_status_item import GetPageAttachmentsStatusItem
    from .get_page_by_id_status_item import GetPageByIdStatusItem
    from .get_page_classification_level_status import GetPageClassificationLevelStatus
    from .get_page_footer_comments_status_item import GetPageFooterCommentsStatusItem
    from .get_page_inline_comments_resolution_status_item import (
        GetPageInlineCommentsResolutionStatusItem,
    )
    from .get_page_inline_comments_status_item import GetPageInlineCommentsStatusItem
    from .get_page_labels_prefix import GetPageLabelsPrefix
    from .get_pages_in_space_depth import GetPagesInSpaceDepth
    from .get_pages_in_space_status_item import GetPagesInSpaceStatusItem
    from .get_pages_status_item import GetPagesStatusItem
    from .get_pages_subtype import GetPagesSubtype
    from .get_space_content_labels_prefix import GetSpaceContentLabelsPrefix
    from .get_space_labels_prefix import GetSpaceLabelsPrefix
    from .get_space_role_mode_response import GetSpaceRoleModeResponse
    from .get_space_role_mode_response_mode import GetSpaceRoleModeResponseMode
    from .get_spaces_status import GetSpacesStatus
    from .get_spaces_type import GetSpacesType
    from .get_tasks_status import GetTasksStatus
    from .icon import Icon
    from .inline_comment_children_model import InlineCommentChildrenModel
    from .inline_comment_model import InlineCommentModel
    from .inline_comment_model_likes import InlineCommentModelLikes
    from .inline_comment_model_operations import InlineCommentModelOperations
    from .inline_comment_model_properties import InlineCommentModelProperties
    from .inline_comment_model_versions import InlineCommentModelVersions
    from .inline_comment_properties import InlineCommentProperties
    from .inline_comment_resolution_status import InlineCommentResolutionStatus
    from .json_object import JsonObject
    from .label import Label
    from .label_sort_order import LabelSortOrder
    from .like import Like
    from .like_count import LikeCount
    from .list_space_permission_combinations_response import ListSpacePermissionCombinationsResponse
    from .live_edit_content_classification_level_reset_request import (
        LiveEditContentClassificationLevelResetRequest,
    )
    from .live_edit_content_classification_level_reset_request_status import (
        LiveEditContentClassificationLevelResetRequestStatus,
    )
    from .live_edit_content_classification_level_update_request import (
        LiveEditContentClassificationLevelUpdateRequest,
    )
    from .live_edit_content_classification_level_update_request_status import (
        LiveEditContentClassificationLevelUpdateRequestStatus,
    )
    from .multi_entity_links import MultiEntityLinks
    from .multi_entity_result_ancestor import MultiEntityResultAncestor
    from .multi_entity_result_app_property import MultiEntityResultAppProperty
    from .multi_entity_result_app_property_results_item import (
        MultiEntityResultAppPropertyResultsItem,
    )
    from .multi_entity_result_attachment import MultiEntityResultAttachment
    from .multi_entity_result_attachment_comment_model import (
        MultiEntityResultAttachmentCommentModel,
    )
    from .multi_entity_result_attachment_version import MultiEntityResultAttachmentVersion
    from .multi_entity_result_blog_post import MultiEntityResultBlogPost
    from .multi_entity_result_blog_post_comment_model import MultiEntityResultBlogPostCommentModel
    from .multi_entity_result_blog_post_inline_comment_model import (
        MultiEntityResultBlogPostInlineCommentModel,
    )
    from .multi_entity_result_blog_post_version import MultiEntityResultBlogPostVersion
    from .multi_entity_result_child_custom_content import MultiEntityResultChildCustomContent
    from .multi_entity_result_child_page import MultiEntityResultChildPage
    from .multi_entity_result_children_comment_model import MultiEntityResultChildrenCommentModel
    from .multi_entity_result_children_response import MultiEntityResultChildrenResponse
    from .multi_entity_result_comment_version import MultiEntityResultCommentVersion
    from .multi_entity_result_content_property import MultiEntityResultContentProperty
    from .multi_entity_result_custom_content import MultiEntityResultCustomContent
    from .multi_entity_result_custom_content_comment_model import (
        MultiEntityResultCustomContentCommentModel,
    )
    from .multi_entity_result_custom_content_version import MultiEntityResultCustomContentVersion
    from .multi_entity_result_data_policy_space import MultiEntityResultDataPolicySpace
    from .multi_entity_result_descendants_response import MultiEntityResultDescendantsResponse
    from .multi_entity_result_footer_comment_model import MultiEntityResultFooterCommentModel
    from .multi_entity_result_inline_comment_children_model import (
        MultiEntityResultInlineCommentChildrenModel,
    )
    from .multi_entity_result_inline_comment_model import MultiEntityResultInlineCommentModel
    from .multi_entity_result_label import MultiEntityResultLabel
    from .multi_entity_result_page import MultiEntityResultPage
    from .multi_entity_result_page_comment_model import MultiEntityResultPageCommentModel
    from .multi_entity_result_page_inline_comment_model import (
        MultiEntityResultPageInlineCommentModel,
    )
    from .multi_entity_result_page_version import MultiEntityResultPageVersion
    from .multi_entity_result_space import MultiEntityResultSpace
    from .multi_entity_result_space_permission import MultiEntityResultSpacePermission
    from .multi_entity_result_space_permission_assignment import (
        MultiEntityResultSpacePermissionAssignment,
    )
    from .multi_entity_result_space_property import MultiEntityResultSpaceProperty
    from .multi_entity_result_space_role import MultiEntityResultSpaceRole
    from .multi_entity_result_space_role_assignment import MultiEntityResultSpaceRoleAssignment
    from .multi_entity_result_string import MultiEntityResultString
    from .multi_entity_result_task import MultiEntityResultTask
    from .multi_entity_result_user import MultiEntityResultUser
    from .only_archived_and_current_content_status import OnlyArchivedAndCurrentContentStatus
    from .operation import Operation
    from .optional_field_links import OptionalFieldLinks
    from .optional_field_meta import OptionalFieldMeta
    from .page_body_write import PageBodyWrite
    from .page_body_write_representation import PageBodyWriteRepresentation
    from .page_bulk import PageBulk
    from .page_comment_model import PageCommentModel
    from .page_create_request import PageCreateRequest
    from .page_create_request_status import PageCreateRequestStatus
    from .page_create_request_subtype import PageCreateRequestSubtype
    from .page_inline_comment_model import PageInlineCommentModel
    from .page_nested_body_write import PageNestedBodyWrite
    from .page_single import PageSingle
    from .page_single_labels import PageSingleLabels
    from .page_single_likes import PageSingleLikes
    from .page_single_operations import PageSingleOperations
    from .page_single_properties import PageSingleProperties
    from .page_single_versions import PageSingleVersions
    from .page_sort_order import PageSortOrder
    from .page_title_update_request import PageTitleUpdateRequest
    from .page_title_update_request_status import PageTitleUpdateRequestStatus
    from .page_update_request import PageUpdateRequest
    from .page_update_request_status import PageUpdateRequestStatus
    from .page_update_request_version import PageUpdateRequestVersion
    from .page_version import PageVersion
    from .parent_content_type import ParentContentType
    from .permitted_operations_response import PermittedOperationsResponse
    from .primary_body_representation import PrimaryBodyRepresentation
    from .primary_body_representation_single import PrimaryBodyRepresentationSingle
    from .principal import Principal
    from .principal_type import PrincipalType
    from .redaction import Redaction
    from .redaction_pointer import RedactionPointer
    from .redaction_pointer_response import RedactionPointerResponse
    from .redaction_request import RedactionRequest
    from .redaction_request_body import RedactionRequestBody
    from .redaction_request_title import RedactionRequestTitle
    from .redaction_response import RedactionResponse
    from .redaction_section_response import RedactionSectionResponse
    from .role_type import RoleType
    from .set_space_role_assignment_request_item import SetSpaceRoleAssignmentRequestItem
    from .smart_link_create_request import SmartLinkCreateRequest
    from .smart_link_links import SmartLinkLinks
    from .smart_link_single import SmartLinkSingle
    from .space_bulk import SpaceBulk
    from .space_create_request import SpaceCreateRequest
    from .space_create_request_description import SpaceCreateRequestDescription
    from .space_create_request_role_assignments_item import SpaceCreateRequestRoleAssignmentsItem
    from .space_default_classification_level_update_request import (
        SpaceDefaultClassificationLevelUpdateRequest,
    )
    from .space_description import SpaceDescription
    from .space_description_body_representation import SpaceDescriptionBodyRepresentation
    from .space_icon import SpaceIcon
    from .space_links import SpaceLinks
    from .space_permission import SpacePermission
    from .space_permission_assignment import SpacePermissionAssignment
    from .space_permission_assignment_operation import SpacePermissionAssignmentOperation
    from .space_permission_assignment_operation_key import SpacePermissionAssignmentOperationKey
    from .space_permission_assignment_operation_target_type import (
        SpacePermissionAssignmentOperationTargetType,
    )
    from .space_permission_assignment_principal import SpacePermissionAssignmentPrincipal
    from .space_permission_assignment_principal_type import SpacePermissionAssignmentPrincipalType
    from .space_property import SpaceProperty
    from .space_property_create_request import SpacePropertyCreateRequest
    from .space_property_update_request import SpacePropertyUpdateRequest
    from .space_property_update_request_version import SpacePropertyUpdateRequestVersion
    from .space_property_version import SpacePropertyVersion
    from .space_role import SpaceRole
    from .space_role_assignment import SpaceRoleAssignment
    from .space_role_links import SpaceRoleLinks
    from .space_single import SpaceSingle
    from .space_single_labels import SpaceSingleLabels
    from .space_single_operations import SpaceSingleOperations
    from .space_single_permissions import SpaceSinglePermissions
    from .space_single_properties import SpaceSingleProperties
    from .space_sort_order import SpaceSortOrder
    from .space_status import SpaceStatus
    from .space_type import SpaceType
    from .task import Task
    from .task_body_single import TaskBodySingle
    from .task_status import TaskStatus
    from .task_update_request import TaskUpdateRequest
    from .task_update_request_status import TaskUpdateRequestStatus
    from .update_footer_comment_model import UpdateFooterCommentModel
    from .update_footer_comment_model_links import UpdateFooterCommentModelLinks
    from .update_footer_comment_model_version import UpdateFooterCommentModelVersion
    from .update_inline_comment_model import UpdateInlineCommentModel
    from .update_inline_comment_model_version import UpdateInlineCommentModelVersion
    from .update_space_role_body import UpdateSpaceRoleBody
    from .update_space_role_response import UpdateSpaceRoleResponse
    from .user import User
    from .version import Version
    from .version_sort_order import VersionSortOrder
    from .versioned_entity import VersionedEntity
    from .whiteboard_create_request import WhiteboardCreateRequest
    from .whiteboard_create_request_locale import WhiteboardCreateRequestLocale
    from .whiteboard_create_request_template_key import WhiteboardCreateRequestTemplateKey
    from .whiteboard_links import WhiteboardLinks
    from .whiteboard_single import WhiteboardSingle

__all__ = (
    "AbstractPageLinks",
    "AccountStatus",
    "AccountType",
    "AdminKeyRequest",
    "AdminKeyResponse",
    "Ancestor",
    "AncestorType",
    "AttachmentBulk",
    "AttachmentCommentModel",
    "AttachmentLinks",
    "AttachmentSingle",
    "AttachmentSingleLabels",
    "AttachmentSingleOperations",
    "AttachmentSingleProperties",
    "AttachmentSingleVersions",
    "AttachmentSortOrder",
    "AttachmentVersion",
    "BlogPostBodyWrite",
    "BlogPostBodyWriteRepresentation",
    "BlogPostBulk",
    "BlogPostCommentModel",
    "BlogPostContentStatus",
    "BlogPostCreateRequest",
    "BlogPostCreateRequestStatus",
    "BlogPostInlineCommentModel",
    "BlogPostNestedBodyWrite",
    "BlogPostSingle",
    "BlogPostSingleLabels",
    "BlogPostSingleLikes",
    "BlogPostSingleOperations",
    "BlogPostSingleProperties",
    "BlogPostSingleVersions",
    "BlogPostSortOrder",
    "BlogPostUpdateRequest",
    "BlogPostUpdateRequestStatus",
    "BlogPostUpdateRequestVersion",
    "BlogPostVersion",
    "BodyBulk",
    "BodySingle",
    "BodyType",
    "BuiltInContentType",
    "BulkAssignRolesRequest",
    "BulkRemoveAccessRequest",
    "BulkTransitionCombinationEntry",
    "BulkTransitionCombinationEntryPrincipalTypesItem",
    "BulkTransitionDecodedPermission",
    "BulkTransitionPrincipalTypeAssignment",
    "BulkTransitionPrincipalTypeAssignmentPrincipalType",
    "BulkTransitionRoleAssignment",
    "BulkTransitionSpaceSelection",
    "BulkTransitionSpaceSelectionSpaceType",
    "BulkTransitionSpaceTarget",
    "BulkTransitionTaskResponse",
    "BulkTransitionTaskResponseStatus",
    "BulkTransitionTaskStatusResponse",
    "BulkTransitionTaskStatusResponseStatus",
    "BulkUsersRequest",
    "CheckAccessByEmailResponse",
    "CheckAccessOrInviteByEmailRequest",
    "ChildCustomContent",
    "ChildCustomContentSortOrder",
    "ChildPage",
    "ChildPageSortOrder",
    "ChildrenCommentModel",
    "ChildrenResponse",
    "ClassificationLevel",
    "ClassificationLevelColor",
    "ClassificationLevelStatus",
    "CommentBodyWrite",
    "CommentBodyWriteRepresentation",
    "CommentLinks",
    "CommentNestedBodyWrite",
    "CommentSortOrder",
    "CommentVersion",
    "ContentClassificationLevelDeleteRequest",
    "ContentClassificationLevelDeleteRequestStatus",
    "ContentClassificationLevelUpdateRequest",
    "ContentClassificationLevelUpdateRequestStatus",
    "ContentIdToContentTypeRequest",
    "ContentIdToContentTypeResponse",
    "ContentIdToContentTypeResponseResults",
    "ContentProperty",
    "ContentPropertyCreateRequest",
    "ContentPropertySortOrder",
    "ContentPropertyUpdateRequest",
    "ContentPropertyUpdateRequestVersion",
    "ContentSortOrder",
    "ContentStatus",
    "CreateFooterCommentModel",
    "CreateInlineCommentModel",
    "CreateInlineCommentModelInlineCommentProperties",
    "CreateSpaceRoleBody",
    "CustomContentBodyBulk",
    "CustomContentBodyRepresentation",
    "CustomContentBodyRepresentationSingle",
    "CustomContentBodySingle",
    "CustomContentBodyWrite",
    "CustomContentBodyWriteRepresentation",
    "CustomContentBulk",
    "CustomContentCommentModel",
    "CustomContentCreateRequest",
    "CustomContentCreateRequestStatus",
    "CustomContentLinks",
    "CustomContentNestedBodyWrite",
    "CustomContentSingle",
    "CustomContentSingleLabels",
    "CustomContentSingleOperations",
    "CustomContentSingleProperties",
    "CustomContentSingleVersions",
    "CustomContentSortOrder",
    "CustomContentUpdateRequest",
    "CustomContentUpdateRequestStatus",
    "CustomContentUpdateRequestVersion",
    "CustomContentVersion",
    "DatabaseCreateRequest",
    "DatabaseLinks",
    "DatabaseSingle",
    "DataPolicyMetadata",
    "DataPolicySpace",
    "DataPolicySpaceDataPolicy",
    "DeleteSpaceRoleResponse",
    "DescendantsResponse",
    "DetailedVersion",
    "FolderCreateRequest",
    "FolderLinks",
    "FolderSingle",
    "FooterCommentModel",
    "FooterCommentModelLikes",
    "FooterCommentModelOperations",
    "FooterCommentModelProperties",
    "FooterCommentModelVersions",
    "GetAttachmentLabelsPrefix",
    "GetAttachmentsStatusItem",
    "GetBlogpostAttachmentsStatusItem",
    "GetBlogPostByIdStatusItem",
    "GetBlogPostClassificationLevelStatus",
    "GetBlogPostFooterCommentsStatusItem",
    "GetBlogPostInlineCommentsResolutionStatusItem",
    "GetBlogPostInlineCommentsStatusItem",
    "GetBlogPostLabelsPrefix",
    "GetBlogPostsInSpaceStatusItem",
    "GetBlogPostsStatusItem",
    "GetCustomContentAttachmentsStatusItem",
    "GetCustomContentLabelsPrefix",
    "GetForgeAppPropertyResponse",
    "GetPageAttachmentsStatusItem",
    "GetPageByIdStatusItem",
    "GetPageClassificationLevelStatus",
    "GetPageFooterCommentsStatusItem",
    "GetPageInlineCommentsResolutionStatusItem",
    "GetPageInlineCommentsStatusItem",
    "GetPageLabelsPrefix",
    "GetPagesInSpaceDepth",
    "GetPagesInSpaceStatusItem",
    "GetPagesStatusItem",
    "GetPagesSubtype",
    "GetSpaceContentLabelsPrefix",
    "GetSpaceLabelsPrefix",
    "GetSpaceRoleModeResponse",
    "GetSpaceRoleModeResponseMode",
    "GetSpacesStatus",
    "GetSpacesType",
    "GetTasksStatus",
    "Icon",
    "InlineCommentChildrenModel",
    "InlineCommentModel",
    "InlineCommentModelLikes",
    "InlineCommentModelOperations",
    "InlineCommentModelProperties",
    "InlineCommentModelVersions",
    "InlineCommentProperties",
    "InlineCommentResolutionStatus",
    "JsonObject",
    "Label",
    "LabelSortOrder",
    "Like",
    "LikeCount",
    "ListSpacePermissionCombinationsResponse",
    "LiveEditContentClassificationLevelResetRequest",
    "LiveEditContentClassificationLevelResetRequestStatus",
    "LiveEditContentClassificationLevelUpdateRequest",
    "LiveEditContentClassificationLevelUpdateRequestStatus",
    "MultiEntityLinks",
    "MultiEntityResultAncestor",
    "MultiEntityResultAppProperty",
    "MultiEntityResultAppPropertyResultsItem",
    "MultiEntityResultAttachment",
    "MultiEntityResultAttachmentCommentModel",
    "MultiEntityResultAttachmentVersion",
    "MultiEntityResultBlogPost",
    "MultiEntityResultBlogPostCommentModel",
    "MultiEntityResultBlogPostInlineCommentModel",
    "MultiEntityResultBlogPostVersion",
    "MultiEntityResultChildCustomContent",
    "MultiEntityResultChildPage",
    "MultiEntityResultChildrenCommentModel",
    "MultiEntityResultChildrenResponse",
    "MultiEntityResultCommentVersion",
    "MultiEntityResultContentProperty",
    "MultiEntityResultCustomContent",
    "MultiEntityResultCustomContentCommentModel",
    "MultiEntityResultCustomContentVersion",
    "MultiEntityResultDataPolicySpace",
    "MultiEntityResultDescendantsResponse",
    "MultiEntityResultFooterCommentModel",
    "MultiEntityResultInlineCommentChildrenModel",
    "MultiEntityResultInlineCommentModel",
    "MultiEntityResultLabel",
    "MultiEntityResultPage",
    "MultiEntityResultPageCommentModel",
    "MultiEntityResultPageInlineCommentModel",
    "MultiEntityResultPageVersion",
    "MultiEntityResultSpace",
    "MultiEntityResultSpacePermission",
    "MultiEntityResultSpacePermissionAssignment",
    "MultiEntityResultSpaceProperty",
    "MultiEntityResultSpaceRole",
    "MultiEntityResultSpaceRoleAssignment",
    "MultiEntityResultString",
    "MultiEntityResultTask",
    "MultiEntityResultUser",
    "OnlyArchivedAndCurrentContentStatus",
    "Operation",
    "OptionalFieldLinks",
    "OptionalFieldMeta",
    "PageBodyWrite",
    "PageBodyWriteRepresentation",
    "PageBulk",
    "PageCommentModel",
    "PageCreateRequest",
    "PageCreateRequestStatus",
    "PageCreateRequestSubtype",
    "PageInlineCommentModel",
    "PageNestedBodyWrite",
    "PageSingle",
    "PageSingleLabels",
    "PageSingleLikes",
    "PageSingleOperations",
    "PageSingleProperties",
    "PageSingleVersions",
    "PageSortOrder",
    "PageTitleUpdateRequest",
    "PageTitleUpdateRequestStatus",
    "PageUpdateRequest",
    "PageUpdateRequestStatus",
    "PageUpdateRequestVersion",
    "PageVersion",
    "ParentContentType",
    "PermittedOperationsResponse",
    "PrimaryBodyRepresentation",
    "PrimaryBodyRepresentationSingle",
    "Principal",
    "PrincipalType",
    "Redaction",
    "RedactionPointer",
    "RedactionPointerResponse",
    "RedactionRequest",
    "RedactionRequestBody",
    "RedactionRequestTitle",
    "RedactionResponse",
    "RedactionSectionResponse",
    "RoleType",
    "SetSpaceRoleAssignmentRequestItem",
    "SmartLinkCreateRequest",
    "SmartLinkLinks",
    "SmartLinkSingle",
    "SpaceBulk",
    "SpaceCreateRequest",
    "SpaceCreateRequestDescription",
    "SpaceCreateRequestRoleAssignmentsItem",
    "SpaceDefaultClassificationLevelUpdateRequest",
    "SpaceDescription",
    "SpaceDescriptionBodyRepresentation",
    "SpaceIcon",
    "SpaceLinks",
    "SpacePermission",
    "SpacePermissionAssignment",
    "SpacePermissionAssignmentOperation",
    "SpacePermissionAssignmentOperationKey",
    "SpacePermissionAssignmentOperationTargetType",
    "SpacePermissionAssignmentPrincipal",
    "SpacePermissionAssignmentPrincipalType",
    "SpaceProperty",
    "SpacePropertyCreateRequest",
    "SpacePropertyUpdateRequest",
    "SpacePropertyUpdateRequestVersion",
    "SpacePropertyVersion",
    "SpaceRole",
    "SpaceRoleAssignment",
    "SpaceRoleLinks",
    "SpaceSingle",
    "SpaceSingleLabels",
    "SpaceSingleOperations",
    "SpaceSinglePermissions",
    "SpaceSingleProperties",
    "SpaceSortOrder",
    "SpaceStatus",
    "SpaceType",
    "Task",
    "TaskBodySingle",
    "TaskStatus",
    "TaskUpdateRequest",
    "TaskUpdateRequestStatus",
    "UpdateFooterCommentModel",
    "UpdateFooterCommentModelLinks",
    "UpdateFooterCommentModelVersion",
    "UpdateInlineCommentModel",
    "UpdateInlineCommentModelVersion",
    "UpdateSpaceRoleBody",
    "UpdateSpaceRoleResponse",
    "User",
    "Version",
    "VersionedEntity",
    "VersionSortOrder",
    "WhiteboardCreateRequest",
    "WhiteboardCreateRequestLocale",
    "WhiteboardCreateRequestTemplateKey",
    "WhiteboardLinks",
    "WhiteboardSingle",
)

_MODULES = {
    "AbstractPageLinks": ".abstract_page_links",
    "AccountStatus": ".account_status",
    "AccountType": ".account_type",
    "AdminKeyRequest": ".admin_key_request",
    "AdminKeyResponse": ".admin_key_response",
    "Ancestor": ".ancestor",
    "AncestorType": ".ancestor_type",
    "AttachmentBulk": ".attachment_bulk",
    "AttachmentCommentModel": ".attachment_comment_model",
    "AttachmentLinks": ".attachment_links",
    "AttachmentSingle": ".attachment_single",
    "AttachmentSingleLabels": ".attachment_single_labels",
    "AttachmentSingleOperations": ".attachment_single_operations",
    "AttachmentSingleProperties": ".attachment_single_properties",
    "AttachmentSingleVersions": ".attachment_single_versions",
    "AttachmentSortOrder": ".attachment_sort_order",
    "AttachmentVersion": ".attachment_version",
    "BlogPostBodyWrite": ".blog_post_body_write",
    "BlogPostBodyWriteRepresentation": ".blog_post_body_write_representation",
    "BlogPostBulk": ".blog_post_bulk",
    "BlogPostCommentModel": ".blog_post_comment_model",
    "BlogPostContentStatus": ".blog_post_content_status",
    "BlogPostCreateRequest": ".blog_post_create_request",
    "BlogPostCreateRequestStatus": ".blog_post_create_request_status",
    "BlogPostInlineCommentModel": ".blog_post_inline_comment_model",
    "BlogPostNestedBodyWrite": ".blog_post_nested_body_write",
    "BlogPostSingle": ".blog_post_single",
    "BlogPostSingleLabels": ".blog_post_single_labels",
    "BlogPostSingleLikes": ".blog_post_single_likes",
    "BlogPostSingleOperations": ".blog_post_single_operations",
    "BlogPostSingleProperties": ".blog_post_single_properties",
    "BlogPostSingleVersions": ".blog_post_single_versions",
    "BlogPostSortOrder": ".blog_post_sort_order",
    "BlogPostUpdateRequest": ".blog_post_update_request",
    "BlogPostUpdateRequestStatus": ".blog_post_update_request_status",
    "BlogPostUpdateRequestVersion": ".blog_post_update_request_version",
    "BlogPostVersion": ".blog_post_version",
    "BodyBulk": ".body_bulk",
    "BodySingle": ".body_single",
    "BodyType": ".body_type",
    "BuiltInContentType": ".built_in_content_type",
    "BulkAssignRolesRequest": ".bulk_assign_roles_request",
    "BulkRemoveAccessRequest": ".bulk_remove_access_request",
    "BulkTransitionCombinationEntry": ".bulk_transition_combination_entry",
    "BulkTransitionCombinationEntryPrincipalTypesItem": ".bulk_transition_combination_entry_principal_types_item",
    "BulkTransitionDecodedPermission": ".bulk_transition_decoded_permission",
    "BulkTransitionPrincipalTypeAssignment": ".bulk_transition_principal_type_assignment",
    "BulkTransitionPrincipalTypeAssignmentPrincipalType": ".bulk_transition_principal_type_assignment_principal_type",
    "BulkTransitionRoleAssignment": ".bulk_transition_role_assignment",
    "BulkTransitionSpaceSelection": ".bulk_transition_space_selection",
    "BulkTransitionSpaceSelectionSpaceType": ".bulk_transition_space_selection_space_type",
    "BulkTransitionSpaceTarget": ".bulk_transition_space_target",
    "BulkTransitionTaskResponse": ".bulk_transition_task_response",
    "BulkTransitionTaskResponseStatus": ".bulk_transition_task_response_status",
    "BulkTransitionTaskStatusResponse": ".bulk_transition_task_status_response",
    "BulkTransitionTaskStatusResponseStatus": ".bulk_transition_task_status_response_status",
    "BulkUsersRequest": ".bulk_users_request",
    "CheckAccessByEmailResponse": ".check_access_by_email_response",
    "CheckAccessOrInviteByEmailRequest": ".check_access_or_invite_by_email_request",
    "ChildCustomContent": ".child_custom_content",
    "ChildCustomContentSortOrder": ".child_custom_content_sort_order",
    "ChildPage": ".child_page",
    "ChildPageSortOrder": ".child_page_sort_order",
    "ChildrenCommentModel": ".children_comment_model",
    "ChildrenResponse": ".children_response",
    "ClassificationLevel": ".classification_level",
    "ClassificationLevelColor": ".classification_level_color",
    "ClassificationLevelStatus": ".classification_level_status",
    "CommentBodyWrite": ".comment_body_write",
    "CommentBodyWriteRepresentation": ".comment_body_write_representation",
    "CommentLinks": ".comment_links",
    "CommentNestedBodyWrite": ".comment_nested_body_write",
    "CommentSortOrder": ".comment_sort_order",
    "CommentVersion": ".comment_version",
    "ContentClassificationLevelDeleteRequest": ".content_classification_level_delete_request",
    "ContentClassificationLevelDeleteRequestStatus": ".content_classification_level_delete_request_status",
    "ContentClassificationLevelUpdateRequest": ".content_classification_level_update_request",
    "ContentClassificationLevelUpdateRequestStatus": ".content_classification_level_update_request_status",
    "ContentIdToContentTypeRequest": ".content_id_to_content_type_request",
    "ContentIdToContentTypeResponse": ".content_id_to_content_type_response",
    "ContentIdToContentTypeResponseResults": ".content_id_to_content_type_response_results",
    "ContentProperty": ".content_property",
    "ContentPropertyCreateRequest": ".content_property_create_request",
    "ContentPropertySortOrder": ".content_property_sort_order",
    "ContentPropertyUpdateRequest": ".content_property_update_request",
    "ContentPropertyUpdateRequestVersion": ".content_property_update_request_version",
    "ContentSortOrder": ".content_sort_order",
    "ContentStatus": ".content_status",
    "CreateFooterCommentModel": ".create_footer_comment_model",
    "CreateInlineCommentModel": ".create_inline_comment_model",
    "CreateInlineCommentModelInlineCommentProperties": ".create_inline_comment_model_inline_comment_properties",
    "CreateSpaceRoleBody": ".create_space_role_body",
    "CustomContentBodyBulk": ".custom_content_body_bulk",
    "CustomContentBodyRepresentation": ".custom_content_body_representation",
    "CustomContentBodyRepresentationSingle": ".custom_content_body_representation_single",
    "CustomContentBodySingle": ".custom_content_body_single",
    "CustomContentBodyWrite": ".custom_content_body_write",
    "CustomContentBodyWriteRepresentation": ".custom_content_body_write_representation",
    "CustomContentBulk": ".custom_content_bulk",
    "CustomContentCommentModel": ".custom_content_comment_model",
    "CustomContentCreateRequest": ".custom_content_create_request",
    "CustomContentCreateRequestStatus": ".custom_content_create_request_status",
    "CustomContentLinks": ".custom_content_links",
    "CustomContentNestedBodyWrite": ".custom_content_nested_body_write",
    "CustomContentSingle": ".custom_content_single",
    "CustomContentSingleLabels": ".custom_content_single_labels",
    "CustomContentSingleOperations": ".custom_content_single_operations",
    "CustomContentSingleProperties": ".custom_content_single_properties",
    "CustomContentSingleVersions": ".custom_content_single_versions",
    "CustomContentSortOrder": ".custom_content_sort_order",
    "CustomContentUpdateRequest": ".custom_content_update_request",
    "CustomContentUpdateRequestStatus": ".custom_content_update_request_status",
    "CustomContentUpdateRequestVersion": ".custom_content_update_request_version",
    "CustomContentVersion": ".custom_content_version",
    "DataPolicyMetadata": ".data_policy_metadata",
    "DataPolicySpace": ".data_policy_space",
    "DataPolicySpaceDataPolicy": ".data_policy_space_data_policy",
    "DatabaseCreateRequest": ".database_create_request",
    "DatabaseLinks": ".database_links",
    "DatabaseSingle": ".database_single",
    "DeleteSpaceRoleResponse": ".delete_space_role_response",
    "DescendantsResponse": ".descendants_response",
    "DetailedVersion": ".detailed_version",
    "FolderCreateRequest": ".folder_create_request",
    "FolderLinks": ".folder_links",
    "FolderSingle": ".folder_single",
    "FooterCommentModel": ".footer_comment_model",
    "FooterCommentModelLikes": ".footer_comment_model_likes",
    "FooterCommentModelOperations": ".footer_comment_model_operations",
    "FooterCommentModelProperties": ".footer_comment_model_properties",
    "FooterCommentModelVersions": ".footer_comment_model_versions",
    "GetAttachmentLabelsPrefix": ".get_attachment_labels_prefix",
    "GetAttachmentsStatusItem": ".get_attachments_status_item",
    "GetBlogPostByIdStatusItem": ".get_blog_post_by_id_status_item",
    "GetBlogPostClassificationLevelStatus": ".get_blog_post_classification_level_status",
    "GetBlogPostFooterCommentsStatusItem": ".get_blog_post_footer_comments_status_item",
    "GetBlogPostInlineCommentsResolutionStatusItem": ".get_blog_post_inline_comments_resolution_status_item",
    "GetBlogPostInlineCommentsStatusItem": ".get_blog_post_inline_comments_status_item",
    "GetBlogPostLabelsPrefix": ".get_blog_post_labels_prefix",
    "GetBlogPostsInSpaceStatusItem": ".get_blog_posts_in_space_status_item",
    "GetBlogPostsStatusItem": ".get_blog_posts_status_item",
    "GetBlogpostAttachmentsStatusItem": ".get_blogpost_attachments_status_item",
    "GetCustomContentAttachmentsStatusItem": ".get_custom_content_attachments_status_item",
    "GetCustomContentLabelsPrefix": ".get_custom_content_labels_prefix",
    "GetForgeAppPropertyResponse": ".get_forge_app_property_response",
    "GetPageAttachmentsStatusItem": ".get_page_attachments_status_item",
    "GetPageByIdStatusItem": ".get_page_by_id_status_item",
    "GetPageClassificationLevelStatus": ".get_page_classification_level_status",
    "GetPageFooterCommentsStatusItem": ".get_page_footer_comments_status_item",
    "GetPageInlineCommentsResolutionStatusItem": ".get_page_inline_comments_resolution_status_item",
    "GetPageInlineCommentsStatusItem": ".get_page_inline_comments_status_item",
    "GetPageLabelsPrefix": ".get_page_labels_prefix",
    "GetPagesInSpaceDepth": ".get_pages_in_space_depth",
    "GetPagesInSpaceStatusItem": ".get_pages_in_space_status_item",
    "GetPagesStatusItem": ".get_pages_status_item",
    "GetPagesSubtype": ".get_pages_subtype",
    "GetSpaceContentLabelsPrefix": ".get_space_content_labels_prefix",
    "GetSpaceLabelsPrefix": ".get_space_labels_prefix",
    "GetSpaceRoleModeResponse": ".get_space_role_mode_response",
    "GetSpaceRoleModeResponseMode": ".get_space_role_mode_response_mode",
    "GetSpacesStatus": ".get_spaces_status",
    "GetSpacesType": ".get_spaces_type",
    "GetTasksStatus": ".get_tasks_status",
    "Icon": ".icon",
    "InlineCommentChildrenModel": ".inline_comment_children_model",
    "InlineCommentModel": ".inline_comment_model",
    "InlineCommentModelLikes": ".inline_comment_model_likes",
    "InlineCommentModelOperations": ".inline_comment_model_operations",
    "InlineCommentModelProperties": ".inline_comment_model_properties",
    "InlineCommentModelVersions": ".inline_comment_model_versions",
    "InlineCommentProperties": ".inline_comment_properties",
    "InlineCommentResolutionStatus": ".inline_comment_resolution_status",
    "JsonObject": ".json_object",
    "Label": ".label",
    "LabelSortOrder": ".label_sort_order",
    "Like": ".like",
    "LikeCount": ".like_count",
    "ListSpacePermissionCombinationsResponse": ".list_space_permission_combinations_response",
    "LiveEditContentClassificationLevelResetRequest": ".live_edit_content_classification_level_reset_request",
    "LiveEditContentClassificationLevelResetRequestStatus": ".live_edit_content_classification_level_reset_request_status",
    "LiveEditContentClassificationLevelUpdateRequest": ".live_edit_content_classification_level_update_request",
    "LiveEditContentClassificationLevelUpdateRequestStatus": ".live_edit_content_classification_level_update_request_status",
    "MultiEntityLinks": ".multi_entity_links",
    "MultiEntityResultAncestor": ".multi_entity_result_ancestor",
    "MultiEntityResultAppProperty": ".multi_entity_result_app_property",
    "MultiEntityResultAppPropertyResultsItem": ".multi_entity_result_app_property_results_item",
    "MultiEntityResultAttachment": ".multi_entity_result_attachment",
    "MultiEntityResultAttachmentCommentModel": ".multi_entity_result_attachment_comment_model",
    "MultiEntityResultAttachmentVersion": ".multi_entity_result_attachment_version",
    "MultiEntityResultBlogPost": ".multi_entity_result_blog_post",
    "MultiEntityResultBlogPostCommentModel": ".multi_entity_result_blog_post_comment_model",
    "MultiEntityResultBlogPostInlineCommentModel": ".multi_entity_result_blog_post_inline_comment_model",
    "MultiEntityResultBlogPostVersion": ".multi_entity_result_blog_post_version",
    "MultiEntityResultChildCustomContent": ".multi_entity_result_child_custom_content",
    "MultiEntityResultChildPage": ".multi_entity_result_child_page",
    "MultiEntityResultChildrenCommentModel": ".multi_entity_result_children_comment_model",
    "MultiEntityResultChildrenResponse": ".multi_entity_result_children_response",
    "MultiEntityResultCommentVersion": ".multi_entity_result_comment_version",
    "MultiEntityResultContentProperty": ".multi_entity_result_content_property",
    "MultiEntityResultCustomContent": ".multi_entity_result_custom_content",
    "MultiEntityResultCustomContentCommentModel": ".multi_entity_result_custom_content_comment_model",
    "MultiEntityResultCustomContentVersion": ".multi_entity_result_custom_content_version",
    "MultiEntityResultDataPolicySpace": ".multi_entity_result_data_policy_space",
    "MultiEntityResultDescendantsResponse": ".multi_entity_result_descendants_response",
    "MultiEntityResultFooterCommentModel": ".multi_entity_result_footer_comment_model",
    "MultiEntityResultInlineCommentChildrenModel": ".multi_entity_result_inline_comment_children_model",
    "MultiEntityResultInlineCommentModel": ".multi_entity_result_inline_comment_model",
    "MultiEntityResultLabel": ".multi_entity_result_label",
    "MultiEntityResultPage": ".multi_entity_result_page",
    "MultiEntityResultPageCommentModel": ".multi_entity_result_page_comment_model",
    "MultiEntityResultPageInlineCommentModel": ".multi_entity_result_page_inline_comment_model",
    "MultiEntityResultPageVersion": ".multi_entity_result_page_version",
    "MultiEntityResultSpace": ".multi_entity_result_space",
    "MultiEntityResultSpacePermission": ".multi_entity_result_space_permission",
    "MultiEntityResultSpacePermissionAssignment": ".multi_entity_result_space_permission_assignment",
    "MultiEntityResultSpaceProperty": ".multi_entity_result_space_property",
    "MultiEntityResultSpaceRole": ".multi_entity_result_space_role",
    "MultiEntityResultSpaceRoleAssignment": ".multi_entity_result_space_role_assignment",
    "MultiEntityResultString": ".multi_entity_result_string",
    "MultiEntityResultTask": ".multi_entity_result_task",
    "MultiEntityResultUser": ".multi_entity_result_user",
    "OnlyArchivedAndCurrentContentStatus": ".only_archived_and_current_content_status",
    "Operation": ".operation",
    "OptionalFieldLinks": ".optional_field_links",
    "OptionalFieldMeta": ".optional_field_meta",
    "PageBodyWrite": ".page_body_write",
    "PageBodyWriteRepresentation": ".page_body_write_representation",
    "PageBulk": ".page_bulk",
    "PageCommentModel": ".page_comment_model",
    "PageCreateRequest": ".page_create_request",
    "PageCreateRequestStatus": ".page_create_request_status",
    "PageCreateRequestSubtype": ".page_create_request_subtype",
    "PageInlineCommentModel": ".page_inline_comment_model",
    "PageNestedBodyWrite": ".page_nested_body_write",
    "PageSingle": ".page_single",
    "PageSingleLabels": ".page_single_labels",
    "PageSingleLikes": ".page_single_likes",
    "PageSingleOperations": ".page_single_operations",
    "PageSingleProperties": ".page_single_properties",
    "PageSingleVersions": ".page_single_versions",
    "PageSortOrder": ".page_sort_order",
    "PageTitleUpdateRequest": ".page_title_update_request",
    "PageTitleUpdateRequestStatus": ".page_title_update_request_status",
    "PageUpdateRequest": ".page_update_request",
    "PageUpdateRequestStatus": ".page_update_request_status",
    "PageUpdateRequestVersion": ".page_update_request_version",
    "PageVersion": ".page_version",
    "ParentContentType": ".parent_content_type",
    "PermittedOperationsResponse": ".permitted_operations_response",
    "PrimaryBodyRepresentation": ".primary_body_representation",
    "PrimaryBodyRepresentationSingle": ".primary_body_representation_single",
    "Principal": ".principal",
    "PrincipalType": ".principal_type",
    "Redaction": ".redaction",
    "RedactionPointer": ".redaction_pointer",
    "RedactionPointerResponse": ".redaction_pointer_response",
    "RedactionRequest": ".redaction_request",
    "RedactionRequestBody": ".redaction_request_body",
    "RedactionRequestTitle": ".redaction_request_title",
    "RedactionResponse": ".redaction_response",
    "RedactionSectionResponse": ".redaction_section_response",
    "RoleType": ".role_type",
    "SetSpaceRoleAssignmentRequestItem": ".set_space_role_assignment_request_item",
    "SmartLinkCreateRequest": ".smart_link_create_request",
    "SmartLinkLinks": ".smart_link_links",
    "SmartLinkSingle": ".smart_link_single",
    "SpaceBulk": ".space_bulk",
    "SpaceCreateRequest": ".space_create_request",
    "SpaceCreateRequestDescription": ".space_create_request_description",
    "SpaceCreateRequestRoleAssignmentsItem": ".space_create_request_role_assignments_item",
    "SpaceDefaultClassificationLevelUpdateRequest": ".space_default_classification_level_update_request",
    "SpaceDescription": ".space_description",
    "SpaceDescriptionBodyRepresentation": ".space_description_body_representation",
    "SpaceIcon": ".space_icon",
    "SpaceLinks": ".space_links",
    "SpacePermission": ".space_permission",
    "SpacePermissionAssignment": ".space_permission_assignment",
    "SpacePermissionAssignmentOperation": ".space_permission_assignment_operation",
    "SpacePermissionAssignmentOperationKey": ".space_permission_assignment_operation_key",
    "SpacePermissionAssignmentOperationTargetType": ".space_permission_assignment_operation_target_type",
    "SpacePermissionAssignmentPrincipal": ".space_permission_assignment_principal",
    "SpacePermissionAssignmentPrincipalType": ".space_permission_assignment_principal_type",
    "SpaceProperty": ".space_property",
    "SpacePropertyCreateRequest": ".space_property_create_request",
    "SpacePropertyUpdateRequest": ".space_property_update_request",
    "SpacePropertyUpdateRequestVersion": ".space_property_update_request_version",
    "SpacePropertyVersion": ".space_property_version",
    "SpaceRole": ".space_role",
    "SpaceRoleAssignment": ".space_role_assignment",
    "SpaceRoleLinks": ".space_role_links",
    "SpaceSingle": ".space_single",
    "SpaceSingleLabels": ".space_single_labels",
    "SpaceSingleOperations": ".space_single_operations",
    "SpaceSinglePermissions": ".space_single_permissions",
    "SpaceSingleProperties": ".space_single_properties",
    "SpaceSortOrder": ".space_sort_order",
    "SpaceStatus": ".space_status",
    "SpaceType": ".space_type",
    "Task": ".task",
    "TaskBodySingle": ".task_body_single",
    "TaskStatus": ".task_status",
    "TaskUpdateRequest": ".task_update_request",
    "TaskUpdateRequestStatus": ".task_update_request_status",
    "UpdateFooterCommentModel": ".update_footer_comment_model",
    "UpdateFooterCommentModelLinks": ".update_footer_comment_model_links",
    "UpdateFooterCommentModelVersion": ".update_footer_comment_model_version",
    "UpdateInlineCommentModel": ".update_inline_comment_model",
    "UpdateInlineCommentModelVersion": ".update_inline_comment_model_version",
    "UpdateSpaceRoleBody": ".update_space_role_body",
    "UpdateSpaceRoleResponse": ".update_space_role_response",
    "User": ".user",
    "Version": ".version",
    "VersionSortOrder": ".version_sort_order",
    "VersionedEntity": ".versioned_entity",
    "WhiteboardCreateRequest": ".whiteboard_create_request",
    "WhiteboardCreateRequestLocale": ".whiteboard_create_request_locale",
    "WhiteboardCreateRequestTemplateKey": ".whiteboard_create_request_template_key",
    "WhiteboardLinks": ".whiteboard_links",
    "WhiteboardSingle": ".whiteboard_single",
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
