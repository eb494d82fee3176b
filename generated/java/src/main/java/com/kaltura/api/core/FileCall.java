package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import com.kaltura.api.files.Download;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.http.RetryPolicy;
import com.kaltura.api.http.Timeouts;
import com.kaltura.api.internal.AnswerReader;
import com.kaltura.api.internal.Exchange;
import com.kaltura.api.internal.FormBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Actions that answer a file: they become a URL ({@code protocol.md 8.4}). */
final class FileCall {
  private FileCall() {}

  static Download download(Caller caller, Call<?> call, RequestSettings options) {
    RequestSettings settings = caller.settings(options);
    Map<String, FileSource> files = new LinkedHashMap<>();
    Map<String, Object> tree = caller.tree(call, settings, files);
    if (!files.isEmpty()) {
      throw new UsageException(call + " answers a file and cannot take one");
    }
    List<Map.Entry<String, String>> pairs = Form.pairs(tree);
    if (!caller.schema.isOtt()) {
      caller.signed(pairs);
    }
    String path = "/service/" + call.service + "/action/" + call.action;
    AnswerReader<Void> reader =
        (body, format, context) -> {
          Decoder.of(format, caller.schema).decode(body, Kind.NOTHING, context);
          return null;
        };
    Exchange<Void> exchange =
        Exchange.of(call.label(), caller.root + path + "?" + FormBody.query(pairs), reader)
            .tree(() -> tree)
            .secrets(call.secrets())
            .headers(settings.headers)
            .timeouts(settings.timeouts == null ? Timeouts.defaults() : settings.timeouts)
            .retry(settings.retry == null ? RetryPolicy.defaults() : settings.retry)
            .repeatable(settings.idempotent == null || settings.idempotent)
            .build();
    return new Download(caller.engine, exchange);
  }
}
