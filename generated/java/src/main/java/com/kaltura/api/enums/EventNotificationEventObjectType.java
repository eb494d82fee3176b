package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaEventNotificationEventObjectType}: text on the wire.
 *
 * <p>Part of the plugin {@code eventNotification}.
 */
public final class EventNotificationEventObjectType extends StringEnum {
  private static final Map<String, EventNotificationEventObjectType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final EventNotificationEventObjectType ENTRY = known("1", "ENTRY");

  /** {@code 2} on the wire. */
  public static final EventNotificationEventObjectType CATEGORY = known("2", "CATEGORY");

  /** {@code 3} on the wire. */
  public static final EventNotificationEventObjectType ASSET = known("3", "ASSET");

  /** {@code 4} on the wire. */
  public static final EventNotificationEventObjectType FLAVORASSET = known("4", "FLAVORASSET");

  /** {@code 5} on the wire. */
  public static final EventNotificationEventObjectType THUMBASSET = known("5", "THUMBASSET");

  /** {@code 8} on the wire. */
  public static final EventNotificationEventObjectType KUSER = known("8", "KUSER");

  /** {@code 9} on the wire. */
  public static final EventNotificationEventObjectType ACCESSCONTROL = known("9", "ACCESSCONTROL");

  /** {@code 10} on the wire. */
  public static final EventNotificationEventObjectType BATCHJOB = known("10", "BATCHJOB");

  /** {@code 11} on the wire. */
  public static final EventNotificationEventObjectType BULKUPLOADRESULT =
      known("11", "BULKUPLOADRESULT");

  /** {@code 12} on the wire. */
  public static final EventNotificationEventObjectType CATEGORYKUSER = known("12", "CATEGORYKUSER");

  /** {@code 14} on the wire. */
  public static final EventNotificationEventObjectType CONVERSIONPROFILE2 =
      known("14", "CONVERSIONPROFILE2");

  /** {@code 15} on the wire. */
  public static final EventNotificationEventObjectType FLAVORPARAMS = known("15", "FLAVORPARAMS");

  /** {@code 16} on the wire. */
  public static final EventNotificationEventObjectType FLAVORPARAMSCONVERSIONPROFILE =
      known("16", "FLAVORPARAMSCONVERSIONPROFILE");

  /** {@code 17} on the wire. */
  public static final EventNotificationEventObjectType FLAVORPARAMSOUTPUT =
      known("17", "FLAVORPARAMSOUTPUT");

  /** {@code 18} on the wire. */
  public static final EventNotificationEventObjectType GENERICSYNDICATIONFEED =
      known("18", "GENERICSYNDICATIONFEED");

  /** {@code 19} on the wire. */
  public static final EventNotificationEventObjectType KUSERTOUSERROLE =
      known("19", "KUSERTOUSERROLE");

  /** {@code 20} on the wire. */
  public static final EventNotificationEventObjectType PARTNER = known("20", "PARTNER");

  /** {@code 21} on the wire. */
  public static final EventNotificationEventObjectType PERMISSION = known("21", "PERMISSION");

  /** {@code 22} on the wire. */
  public static final EventNotificationEventObjectType PERMISSIONITEM =
      known("22", "PERMISSIONITEM");

  /** {@code 23} on the wire. */
  public static final EventNotificationEventObjectType PERMISSIONTOPERMISSIONITEM =
      known("23", "PERMISSIONTOPERMISSIONITEM");

  /** {@code 24} on the wire. */
  public static final EventNotificationEventObjectType SCHEDULER = known("24", "SCHEDULER");

  /** {@code 25} on the wire. */
  public static final EventNotificationEventObjectType SCHEDULERCONFIG =
      known("25", "SCHEDULERCONFIG");

  /** {@code 26} on the wire. */
  public static final EventNotificationEventObjectType SCHEDULERSTATUS =
      known("26", "SCHEDULERSTATUS");

  /** {@code 27} on the wire. */
  public static final EventNotificationEventObjectType SCHEDULERWORKER =
      known("27", "SCHEDULERWORKER");

  /** {@code 28} on the wire. */
  public static final EventNotificationEventObjectType STORAGEPROFILE =
      known("28", "STORAGEPROFILE");

  /** {@code 29} on the wire. */
  public static final EventNotificationEventObjectType SYNDICATIONFEED =
      known("29", "SYNDICATIONFEED");

  /** {@code 31} on the wire. */
  public static final EventNotificationEventObjectType THUMBPARAMS = known("31", "THUMBPARAMS");

  /** {@code 32} on the wire. */
  public static final EventNotificationEventObjectType THUMBPARAMSOUTPUT =
      known("32", "THUMBPARAMSOUTPUT");

  /** {@code 33} on the wire. */
  public static final EventNotificationEventObjectType UPLOADTOKEN = known("33", "UPLOADTOKEN");

  /** {@code 34} on the wire. */
  public static final EventNotificationEventObjectType USERLOGINDATA = known("34", "USERLOGINDATA");

  /** {@code 35} on the wire. */
  public static final EventNotificationEventObjectType USERROLE = known("35", "USERROLE");

  /** {@code 36} on the wire. */
  public static final EventNotificationEventObjectType WIDGET = known("36", "WIDGET");

  /** {@code 37} on the wire. */
  public static final EventNotificationEventObjectType CATEGORYENTRY = known("37", "CATEGORYENTRY");

  /** {@code 38} on the wire. */
  public static final EventNotificationEventObjectType LIVE_STREAM = known("38", "LIVE_STREAM");

  /** {@code 39} on the wire. */
  public static final EventNotificationEventObjectType SERVER_NODE = known("39", "SERVER_NODE");

  /** {@code 40} on the wire. */
  public static final EventNotificationEventObjectType ENTRY_SERVER_NODE =
      known("40", "ENTRY_SERVER_NODE");

  /** {@code 41} on the wire. */
  public static final EventNotificationEventObjectType REACH_PROFILE = known("41", "REACH_PROFILE");

  /** {@code 42} on the wire. */
  public static final EventNotificationEventObjectType ENTRY_VENDOR_TASK =
      known("42", "ENTRY_VENDOR_TASK");

  /** {@code 43} on the wire. */
  public static final EventNotificationEventObjectType GROUPUSER = known("43", "GROUPUSER");

  /** {@code 44} on the wire. */
  public static final EventNotificationEventObjectType USER_ENTRY = known("44", "USER_ENTRY");

  /** {@code adCuePointEventNotifications.AdCuePoint} on the wire. */
  public static final EventNotificationEventObjectType AD_CUE_POINT =
      known("adCuePointEventNotifications.AdCuePoint", "AD_CUE_POINT");

  /** {@code annotationEventNotifications.Annotation} on the wire. */
  public static final EventNotificationEventObjectType ANNOTATION =
      known("annotationEventNotifications.Annotation", "ANNOTATION");

  /** {@code attachmentAssetEventNotifications.AttachmentAsset} on the wire. */
  public static final EventNotificationEventObjectType ATTACHMENT_ASSET =
      known("attachmentAssetEventNotifications.AttachmentAsset", "ATTACHMENT_ASSET");

  /** {@code captionAssetEventNotifications.CaptionAsset} on the wire. */
  public static final EventNotificationEventObjectType CAPTION_ASSET =
      known("captionAssetEventNotifications.CaptionAsset", "CAPTION_ASSET");

  /** {@code codeCuePointEventNotifications.CodeCuePoint} on the wire. */
  public static final EventNotificationEventObjectType CODE_CUE_POINT =
      known("codeCuePointEventNotifications.CodeCuePoint", "CODE_CUE_POINT");

  /** {@code contentDistributionEventNotifications.DistributionProfile} on the wire. */
  public static final EventNotificationEventObjectType DISTRIBUTION_PROFILE =
      known("contentDistributionEventNotifications.DistributionProfile", "DISTRIBUTION_PROFILE");

  /** {@code contentDistributionEventNotifications.EntryDistribution} on the wire. */
  public static final EventNotificationEventObjectType ENTRY_DISTRIBUTION =
      known("contentDistributionEventNotifications.EntryDistribution", "ENTRY_DISTRIBUTION");

  /** {@code cuePointEventNotifications.CuePoint} on the wire. */
  public static final EventNotificationEventObjectType CUE_POINT =
      known("cuePointEventNotifications.CuePoint", "CUE_POINT");

  /** {@code dropFolderEventNotifications.DropFolder} on the wire. */
  public static final EventNotificationEventObjectType DROP_FOLDER =
      known("dropFolderEventNotifications.DropFolder", "DROP_FOLDER");

  /** {@code dropFolderEventNotifications.DropFolderFile} on the wire. */
  public static final EventNotificationEventObjectType DROP_FOLDER_FILE =
      known("dropFolderEventNotifications.DropFolderFile", "DROP_FOLDER_FILE");

  /** {@code metadataEventNotifications.Metadata} on the wire. */
  public static final EventNotificationEventObjectType METADATA =
      known("metadataEventNotifications.Metadata", "METADATA");

  /** {@code scheduleEventNotifications.ScheduleEvent} on the wire. */
  public static final EventNotificationEventObjectType SCHEDULE_EVENT =
      known("scheduleEventNotifications.ScheduleEvent", "SCHEDULE_EVENT");

  /** {@code scheduleEventNotifications.ScheduleEventResource} on the wire. */
  public static final EventNotificationEventObjectType SCHEDULE_EVENT_RESOURCE =
      known("scheduleEventNotifications.ScheduleEventResource", "SCHEDULE_EVENT_RESOURCE");

  /** {@code scheduleEventNotifications.ScheduleResource} on the wire. */
  public static final EventNotificationEventObjectType SCHEDULE_RESOURCE =
      known("scheduleEventNotifications.ScheduleResource", "SCHEDULE_RESOURCE");

  /** {@code transcriptAssetEventNotifications.TranscriptAsset} on the wire. */
  public static final EventNotificationEventObjectType TRANSCRIPT_ASSET =
      known("transcriptAssetEventNotifications.TranscriptAsset", "TRANSCRIPT_ASSET");

  /** {@code virtualEventEventNotifications.VirtualEvent} on the wire. */
  public static final EventNotificationEventObjectType VIRTUAL_EVENT =
      known("virtualEventEventNotifications.VirtualEvent", "VIRTUAL_EVENT");

  private EventNotificationEventObjectType(String value, String name) {
    super(value, name);
  }

  private static EventNotificationEventObjectType known(String value, String name) {
    EventNotificationEventObjectType constant = new EventNotificationEventObjectType(value, name);
    KNOWN.put(value, constant);
    return constant;
  }

  static StringEnum find(String value) {
    return of(value);
  }

  /**
   * The value that is this on the wire; one that this client does not know is kept.
   *
   * @param value what is on the wire
   * @return its constant, or a value of its own
   */
  public static EventNotificationEventObjectType of(String value) {
    EventNotificationEventObjectType constant = KNOWN.get(value);
    return constant == null ? new EventNotificationEventObjectType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EventNotificationEventObjectType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
