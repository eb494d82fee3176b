import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.HttpStatusException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.http.ResponseMetadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is told of errors and of answers. */
final class Facts {
  private Facts() {}

  static Map<String, Object> of(Throwable error) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("class", error.getClass().getSimpleName());
    facts.put("parents", parents(error));
    facts.put("message", String.valueOf(error.getMessage()));
    StringWriter all = new StringWriter();
    error.printStackTrace(new PrintWriter(all, true));
    facts.put("all", all.toString());
    facts.put("interrupted", Thread.interrupted());
    facts.put("copied", copied(error));
    if (error instanceof ApiException refused) {
      facts.put("code", refused.code());
      facts.put("text", refused.text());
      facts.put("arguments", refused.arguments());
      facts.put("metadata", refused.metadata() == null ? null : of(refused.metadata()));
    }
    if (error instanceof TransportException broken) {
      facts.put("sent", broken.sent().name());
    }
    if (error instanceof HttpStatusException status) {
      facts.put("status", status.status());
      facts.put("excerpt", status.excerpt());
    }
    if (error instanceof MalformedAnswerException bad) {
      facts.put("status", bad.status());
      facts.put("excerpt", bad.excerpt());
      facts.put("path", bad.path());
    }
    return facts;
  }

  static Map<String, Object> of(ResponseMetadata metadata) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("status", metadata.status());
    facts.put("server", metadata.server());
    facts.put("session", metadata.sessionId());
    facts.put("attempts", metadata.attempts());
    if (metadata.executionTime().isPresent()) {
      facts.put("executionTime", metadata.executionTime().getAsDouble());
    }
    return facts;
  }

  private static List<String> parents(Throwable error) {
    List<String> names = new ArrayList<>();
    for (Class<?> each = error.getClass(); each != Object.class; each = each.getSuperclass()) {
      names.add(each.getSimpleName());
    }
    return names;
  }

  /** The text of the error after it was written and read again. */
  private static String copied(Throwable error) {
    try {
      ByteArrayOutputStream data = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(data)) {
        out.writeObject(error);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(data.toByteArray()))) {
        return in.readObject().toString();
      }
    } catch (IOException | ClassNotFoundException failure) {
      return "not serialisable: " + failure;
    }
  }
}
