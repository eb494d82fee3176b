package conformance;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.IntEnum;
import com.kaltura.api.core.StringEnum;
import com.kaltura.api.core.UnansweredException;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.CallInterruptedException;
import com.kaltura.api.errors.HttpStatusException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.errors.NotificationException;
import com.kaltura.api.errors.RequestTimeoutException;
import com.kaltura.api.errors.SessionFormatException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.UsageException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Results and errors as JSON, with names and values as they are on the wire. */
final class Outcomes {
  private Outcomes() {}

  /** A JSON object, empty for null. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object tree) {
    return tree == null ? new LinkedHashMap<>() : (Map<String, Object>) tree;
  }

  /** A result. */
  static Object value(Object value) {
    if (value instanceof ApiObject object) {
      return object(object);
    }
    if (value instanceof IntEnum constant) {
      return constant.value();
    }
    if (value instanceof StringEnum constant) {
      return constant.value();
    }
    if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
      return number.toString();
    }
    if (value instanceof List<?> list) {
      List<Object> found = new ArrayList<>();
      list.forEach(element -> found.add(value(element)));
      return found;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> found = new LinkedHashMap<>();
      map.forEach((key, element) -> found.put((String) key, value(element)));
      return found;
    }
    return value;
  }

  private static Map<String, Object> object(ApiObject object) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("objectType", object.schemaType());
    object.values().forEach((property, value) -> found.put(property.wireName(), value(value)));
    if (!object.objectType().equals(object.schemaType())) {
      found.put("$received", object.objectType());
    }
    return found;
  }

  /** An error: its kind and what belongs to that. */
  static Map<String, Object> error(Throwable error) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("kind", kind(error));
    if (error instanceof ApiException refused) {
      found.put("code", refused.code());
      found.put("message", refused.text());
      found.put("args", new LinkedHashMap<>(refused.arguments()));
    } else if (error instanceof HttpStatusException answer) {
      found.put("status", (long) answer.status());
    } else if (error instanceof TransportException failure) {
      found.put("sent", failure.sent() != TransportException.Sent.NO);
    } else if (error instanceof MalformedAnswerException malformed) {
      String path = malformed.path();
      path = path.startsWith("result") ? path.substring("result".length()) : path;
      found.put("path", path.startsWith(".") ? path.substring(1) : path);
    } else if (error instanceof UnansweredException) {
      found.put("path", "");
    }
    return found;
  }

  private static String kind(Throwable error) {
    if (error instanceof ApiException) {
      return "api";
    }
    if (error instanceof HttpStatusException) {
      return "http-status";
    }
    if (error instanceof RequestTimeoutException) {
      return "timeout";
    }
    if (error instanceof CallInterruptedException || error instanceof CancellationException) {
      return "cancelled";
    }
    if (error instanceof TransportException) {
      return "transport";
    }
    if (error instanceof MalformedAnswerException || error instanceof UnansweredException) {
      return "malformed";
    }
    if (error instanceof SessionFormatException) {
      return "session-format";
    }
    if (error instanceof NotificationException) {
      return "notification";
    }
    boolean isUsage = error instanceof UsageException || error instanceof IllegalArgumentException;
    return isUsage ? "usage" : "internal";
  }

  /** All that an error and its causes say. */
  static String text(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
