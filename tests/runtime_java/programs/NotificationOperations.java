import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.IntEnum;
import com.kaltura.api.core.Schema;
import com.kaltura.api.core.StringEnum;
import com.kaltura.api.notifications.Event;
import com.kaltura.api.notifications.EventReader;
import com.kaltura.api.notifications.EventSignature;
import com.kaltura.api.notifications.HttpNotification;
import com.kaltura.api.notifications.NotificationType;
import com.kaltura.api.notifications.PartnerNotification;
import com.kaltura.api.notifications.PartnerNotifications;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Notifications of both kinds, with a schema that has no classes. */
final class NotificationOperations {
  private NotificationOperations() {}

  static void addTo(Map<String, Remote.Operation> operations) {
    operations.put("notifications", NotificationOperations::notifications);
    operations.put("event", NotificationOperations::event);
  }

  private static Object notifications(Command command) {
    byte[] body = command.bytes("body");
    List<PartnerNotification> found =
        switch (command.text("how", "all")) {
          case "signed" -> PartnerNotifications.parseSignedFields(body, command.text("secret"));
          case "unverified" -> PartnerNotifications.parseUnverified(body);
          default -> PartnerNotifications.parse(body, command.text("secret"));
        };
    List<Object> told = new ArrayList<>();
    for (PartnerNotification each : found) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("id", each.id());
      facts.put("type", each.type());
      facts.put("number", NotificationType.of(each).map(NotificationType::number).orElse(null));
      facts.put("kind", each.objectKind().orElse(null));
      facts.put("object", each.objectId().orElse(null));
      facts.put("partner", each.partnerId().orElse(-1));
      facts.put("user", each.userId());
      facts.put("data", each.data());
      facts.put("fields", each.fields());
      facts.put("ks_data", each.sessionData().orElse(null));
      told.add(facts);
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("verified", PartnerNotifications.verify(body, command.text("secret")));
    result.put("items", told);
    return result;
  }

  private static Object event(Command command) {
    byte[] body = command.bytes("body");
    EventReader reader = new EventReader(new Empty());
    if (command.has("objectType")) {
      reader = reader.withObjectType(command.text("objectType"));
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(command.texts("headers"));
    Event event =
        command.flag("unverified")
            ? reader.parseUnverified(body, headers.get("Content-Type"))
            : reader.parse(body, command.texts("headers"), command.text("secret"));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("format", event.format().name());
    facts.put("text", event.text());
    facts.put("fields", event.fields());
    facts.put("verified", event.isVerified());
    facts.put(
        "valid",
        command.has("secret") && EventSignature.verify(body, headers::get, command.text("secret")));
    event.notification().ifPresent(each -> facts.put("notification", of(each)));
    return facts;
  }

  private static Map<String, Object> of(HttpNotification notification) {
    Map<String, Object> facts = new LinkedHashMap<>();
    ApiObject object = notification.getObject();
    facts.put("class", object == null ? null : object.objectType());
    facts.put("eventObjectType", notification.getEventObjectType());
    facts.put("eventNotificationJobId", notification.getEventNotificationJobId());
    facts.put("templateId", notification.getTemplateId());
    facts.put("templateName", notification.getTemplateName());
    facts.put("templateSystemName", notification.getTemplateSystemName());
    facts.put("eventType", notification.getEventType());
    return facts;
  }

  /** A schema that knows nothing. */
  private static final class Empty extends Schema {
    @Override
    protected ApiObject prototype(String wireName) {
      return null;
    }

    @Override
    protected IntEnum intEnum(String wireName, long value) {
      return null;
    }

    @Override
    protected StringEnum stringEnum(String wireName, String value) {
      return null;
    }

    @Override
    protected String apiVersion() {
      return "1";
    }

    @Override
    protected String clientTag() {
      return "test";
    }

    @Override
    protected boolean isOtt() {
      return false;
    }

    @Override
    protected Set<String> secrets() {
      return Collections.emptySet();
    }

    @Override
    protected Set<String> volatileSettings() {
      return Collections.emptySet();
    }

    @Override
    protected Set<String> sessionActions() {
      return Collections.emptySet();
    }
  }
}
