package com.kaltura.api.notifications;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The known types of legacy notifications, with their numbers. */
public enum NotificationType {
  /** An entry was added. */
  ENTRY_ADD(1),
  /** The permissions of an entry were changed. */
  ENTRY_UPDATE_PERMISSIONS(2),
  /** An entry was deleted. */
  ENTRY_DELETE(3),
  /** An entry was blocked. */
  ENTRY_BLOCK(4),
  /** An entry was changed. */
  ENTRY_UPDATE(5),
  /** The thumbnail of an entry was changed. */
  ENTRY_UPDATE_THUMBNAIL(6),
  /** The moderation status of an entry was changed. */
  ENTRY_UPDATE_MODERATION(7),
  /** An entry was reported to the moderators. */
  ENTRY_REPORTED(8),
  /** A show was added. */
  KSHOW_ADD(11),
  /** A show was changed. */
  KSHOW_UPDATE_INFO(12),
  /** A show was deleted. */
  KSHOW_DELETE(13),
  /** The permissions of a show were changed. */
  KSHOW_UPDATE_PERMISSIONS(14),
  /** A show was rated. */
  KSHOW_RANK(15),
  /** A show was blocked. */
  KSHOW_BLOCK(16),
  /** A user was added. */
  USER_ADD(21),
  /** A user was banned. */
  USER_BANNED(26),
  /** A job has begun. */
  JOB_STARTED(30),
  /** A job has ended well. */
  JOB_SUCCEEDED(31),
  /** A job has failed. */
  JOB_FAILED(32),
  /** A job like it is there already. */
  JOB_SIMILAR_EXISTS(33),
  /** A trial of the settings. */
  TEST(99);

  private final int number;

  NotificationType(int number) {
    this.number = number;
  }

  /**
   * The number, as {@code notification.getClientNotification} takes it.
   *
   * @return the number
   */
  public int number() {
    return number;
  }

  /**
   * The name on the wire.
   *
   * @return such as {@code entry_add}
   */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The type of a notification.
   *
   * @param notification what was received
   * @return its type, if it is known
   */
  public static Optional<NotificationType> of(PartnerNotification notification) {
    return Arrays.stream(values())
        .filter(type -> type.wireName().equals(notification.type()))
        .findFirst();
  }
}
