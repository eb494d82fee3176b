package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.http.AnswerFormat;
import com.kaltura.api.http.RequestBody;
import com.kaltura.api.http.RetryPolicy;
import com.kaltura.api.http.Timeouts;
import com.kaltura.api.internal.AnswerContext;
import com.kaltura.api.internal.AnswerReader;
import com.kaltura.api.internal.BytesBody;
import com.kaltura.api.internal.CallEngine;
import com.kaltura.api.internal.Exchange;
import com.kaltura.api.internal.FormBody;
import com.kaltura.api.internal.Json;
import com.kaltura.api.internal.Kalsig;
import com.kaltura.api.internal.MultipartBody;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a client knows, and how it makes a request of a call ({@code protocol.md 2} to 4). Handed on
 * by generated classes.
 */
public final class Caller {
  final CallEngine engine;
  final Schema schema;
  final RequestSettings defaults;

  /** {@code https://host/api_v3}. */
  final String root;

  final String clientTag;
  final boolean signs;

  Caller(
      CallEngine engine,
      Schema schema,
      RequestSettings defaults,
      String root,
      String clientTag,
      boolean signs) {
    this.engine = engine;
    this.schema = schema;
    this.defaults = defaults;
    this.root = root;
    this.clientTag = clientTag;
    this.signs = signs;
  }

  /** A caller with other settings on top, which shares everything else. */
  Caller with(RequestSettings options) {
    checkLasting(options, schema);
    return new Caller(engine, schema, Plain.of(defaults, options), root, clientTag, signs);
  }

  static void checkLasting(RequestSettings options, Schema schema) {
    for (String name : options.sent.keySet()) {
      if (schema.volatileSettings().contains(name)) {
        throw new UsageException(
            name + " is for one call: give it in the options of the call, not of the client");
      }
    }
  }

  RequestSettings settings(RequestSettings options) {
    return options == null ? defaults : Plain.of(defaults, options);
  }

  /** The request of one call. */
  <T> Exchange<T> exchange(Call<T> call, RequestSettings options) {
    RequestSettings settings = settings(options);
    Map<String, FileSource> files = new LinkedHashMap<>();
    Map<String, Object> tree = tree(call, settings, files);
    AnswerReader<T> reader = (body, format, context) -> decoded(body, call.result, format, context);
    String path = "/service/" + call.service + "/action/" + call.action;
    boolean losesKeys = call.result.code == Kind.Code.MAP;
    return exchange(call.label(), path, tree, files, settings, losesKeys, reader)
        .repeatable(settings.idempotent == null ? call.isRepeatable() : settings.idempotent)
        .secrets(call.secrets())
        .build();
  }

  @SuppressWarnings("unchecked")
  private <T> T decoded(byte[] body, Kind kind, AnswerFormat format, AnswerContext context) {
    return (T) Decoder.of(format, schema).decode(body, kind, context);
  }

  /** All parameters of a call: its arguments, which win, then the settings (protocol.md 4.1). */
  Map<String, Object> tree(Call<?> call, RequestSettings settings, Map<String, FileSource> files) {
    Map<String, Object> tree = arguments(call, files, false);
    addMissing(tree, common(settings));
    tree.putAll(Encoder.encode(settings.extra, files, false));
    return tree;
  }

  static Map<String, Object> arguments(
      Call<?> call, Map<String, FileSource> files, boolean inMultirequest) {
    try {
      return Encoder.encode(call.arguments, files, inMultirequest);
    } catch (UsageException error) {
      throw new UsageException(error.getMessage() + " (" + call.label() + ")", error);
    }
  }

  /** The parameters that go with every call (protocol.md 4.1). */
  Map<String, Object> common(RequestSettings settings) {
    Map<String, Object> sent = new LinkedHashMap<>();
    settings.sent.forEach(
        (name, value) -> {
          if (value != State.NULL) {
            sent.put(name, value);
          }
        });
    Map<String, Object> tree = Encoder.encode(sent, new LinkedHashMap<>(), false);
    if (!clientTag.isEmpty()) {
      tree.put("clientTag", clientTag);
    }
    if (!schema.apiVersion().isEmpty()) {
      tree.put("apiVersion", schema.apiVersion());
    }
    return tree;
  }

  static void addMissing(Map<String, Object> tree, Map<String, Object> settings) {
    settings.forEach(
        (name, value) -> {
          if (!tree.containsKey(name + "__null")) {
            tree.putIfAbsent(name, value);
          }
        });
  }

  /**
   * A request of a tree.
   *
   * @param losesKeys whether the answer holds a map whose keys JSON would lose (protocol.md 5.2)
   */
  <T> Exchange.Builder<T> exchange(
      String label,
      String path,
      Map<String, Object> tree,
      Map<String, FileSource> files,
      RequestSettings settings,
      boolean losesKeys,
      AnswerReader<T> reader) {
    AnswerFormat format = settings.answerFormat == null ? AnswerFormat.JSON : settings.answerFormat;
    if (losesKeys && !schema.isOtt() && Decoder.readsXml()) {
      format = AnswerFormat.XML;
    }
    Map<String, Object> wire = new LinkedHashMap<>(tree);
    wire.put("format", format == AnswerFormat.JSON ? 1L : 2L);
    if (format == AnswerFormat.XML && !schema.isOtt()) {
      wire.put("ignoreNull", true);
    }
    return Exchange.of(label, root + path, reader)
        .accept(format == AnswerFormat.JSON ? "application/json" : "text/xml")
        .body(body(wire, files, settings))
        .tree(() -> tree)
        .headers(settings.headers)
        .timeouts(settings.timeouts == null ? Timeouts.defaults() : settings.timeouts)
        .retry(settings.retry == null ? RetryPolicy.defaults() : settings.retry);
  }

  private RequestBody body(
      Map<String, Object> wire, Map<String, FileSource> files, RequestSettings settings) {
    if (!files.isEmpty()) {
      return MultipartBody.of(Json.bytes(wire), files);
    }
    if (settings.encoding != Encoding.FORM) {
      return BytesBody.json(Json.bytes(wire));
    }
    return BytesBody.form(FormBody.bytes(signed(Form.pairs(wire))));
  }

  /** Pairs with their signature, if this client signs (protocol.md 4.5). */
  List<Map.Entry<String, String>> signed(List<Map.Entry<String, String>> pairs) {
    if (signs) {
      pairs.add(new SimpleImmutableEntry<>("kalsig", Kalsig.sign(pairs)));
    }
    return pairs;
  }
}
