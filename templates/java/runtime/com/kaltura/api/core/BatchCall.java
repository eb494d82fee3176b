package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import com.kaltura.api.files.FileSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A queued call of a multirequest. */
final class BatchCall {
  private static final Pattern TOKEN = Pattern.compile("\\{\\d+:result(:[^{}]*)?\\}");

  final Call<?> call;
  final Pending<?> pending;
  final Map<String, FileSource> files = new LinkedHashMap<>();

  /** The arguments, encoded. */
  final Map<String, Object> tree;

  /** Settings of its own, encoded. */
  final Map<String, Object> settings;

  /** Settings that it is to be sent without. */
  final Set<String> without = new HashSet<>();

  final boolean repeatable;

  BatchCall(Call<?> call, Pending<?> pending, RequestSettings options) {
    if (call.result.code == Kind.Code.FILE) {
      throw new UsageException(call + " answers a file: no multirequest can hold it");
    }
    RequestSettings own = options == null ? Plain.NONE : options;
    if (own.steersRequest()) {
      throw new UsageException(
          call + ": timeouts, retries, headers and formats concern the whole request");
    }
    this.call = call;
    this.pending = pending;
    this.tree = Caller.arguments(call, files, true);
    this.settings = encoded(own);
    this.repeatable = own.idempotent == null ? call.isRepeatable() : own.idempotent;
    check(tree, "");
    check(settings, "");
  }

  private Map<String, Object> encoded(RequestSettings own) {
    Map<String, Object> given = new LinkedHashMap<>();
    own.sent.forEach(
        (name, value) -> {
          if (value == State.NULL) {
            without.add(name);
          } else {
            given.put(name, value);
          }
        });
    Map<String, Object> encoded = Encoder.encode(given, files, true);
    encoded.putAll(Encoder.encode(own.extra, files, true));
    return encoded;
  }

  private void check(Map<?, ?> members, String where) {
    if (where.isEmpty() && (members.containsKey("service") || members.containsKey("action"))) {
      throw new UsageException(call + ": no multirequest can hold 'service' or 'action'");
    }
    members.forEach((name, value) -> checkText(value, where + "." + name));
  }

  /** Refuses texts that the server would make empty ({@code protocol.md 7.4}). */
  private void checkText(Object value, String where) {
    if (value instanceof Map<?, ?> map) {
      check(map, where);
    } else if (value instanceof Iterable<?> list) {
      list.forEach(element -> checkText(element, where + "[]"));
    } else if (value instanceof String text && text.contains(":result")) {
      Matcher token = TOKEN.matcher(text);
      if (token.find() && text.indexOf('}', token.end()) >= 0) {
        throw new UsageException(
            call
                + where
                + ": a text that takes in a result of another call can hold nothing else with a"
                + " closing brace: the server would make all of it empty");
      }
    }
  }
}
