package com.kaltura.api.core;

import com.kaltura.api.files.FileSource;
import com.kaltura.api.files.UploadSettings;
import com.kaltura.api.http.RetryPolicy;
import com.kaltura.api.internal.ChunkedUpload;
import com.kaltura.api.internal.UploadState;
import com.kaltura.api.internal.UploadTokens;

/**
 * The calls of the service of upload tokens, by names on the wire.
 *
 * @param <K> the class of upload tokens
 */
final class UploadCalls<K extends ApiObject> implements UploadTokens<K> {
  private static final String SERVICE = "uploadtoken";
  private static final String TOKEN = "KalturaUploadToken";
  private static final String ID = "uploadTokenId";
  private static final String FILE = "fileData";

  private final Caller caller;
  private final RequestSettings options;
  private final ApiObject prototype;

  private UploadCalls(Caller caller, RequestSettings options) {
    this.caller = caller;
    this.options = options;
    this.prototype = caller.schema.declared(TOKEN);
  }

  static <K extends ApiObject> ChunkedUpload<K> upload(
      Caller caller, FileSource source, UploadSettings settings, RequestSettings options) {
    UploadCalls<K> calls = new UploadCalls<>(caller, options);
    RetryPolicy retry = caller.settings(options).retry;
    RetryPolicy policy = retry == null ? RetryPolicy.defaults() : retry;
    return new ChunkedUpload<>(caller.engine, calls, policy, source, settings);
  }

  @Override
  public boolean isChunked() {
    return prototype.state().type.find("uploadedFileSize") != null;
  }

  @Override
  public K add(String fileName, long fileSize) {
    State state = prototype.state().copy();
    put(state, "fileName", fileName);
    if (fileSize >= 0) {
      put(state, "fileSize", (double) fileSize);
    }
    return send(call("add").put("uploadToken", prototype.create(state)));
  }

  private static void put(State state, String name, Object value) {
    Property<?> property = state.type.find(name);
    if (property != null) {
      state.put(property, value);
    }
  }

  @Override
  public K get(String id) {
    return send(call("get").repeatable().put(ID, id));
  }

  @Override
  public K upload(
      String id, FileSource chunk, boolean resume, boolean finalChunk, double resumeAt) {
    Call<K> call = call("upload").put(ID, id).put(FILE, chunk);
    return send(call.put("resume", resume).put("finalChunk", finalChunk).put("resumeAt", resumeAt));
  }

  @Override
  public K uploadWhole(String id, FileSource file) {
    return send(call("upload").put(ID, id).put(FILE, file));
  }

  private Call<K> call(String action) {
    return new Call<>(SERVICE, action, Kind.object(TOKEN));
  }

  private K send(Call<K> call) {
    return caller.engine.execute(caller.exchange(call, options)).value();
  }

  @Override
  public UploadState state(K token) {
    String id = token == null ? null : (String) value(token, "id");
    Number uploaded = token == null ? null : (Number) value(token, "uploadedFileSize");
    return new UploadState(id, uploaded, number(token, "status"), number(token, "autoFinalize"));
  }

  private static Number number(ApiObject token, String name) {
    Object found = token == null ? null : value(token, name);
    Object plain = found instanceof OpenEnum constant ? constant.onWire() : found;
    return plain instanceof Number number ? number : null;
  }

  private static Object value(ApiObject token, String name) {
    Property<?> property = token.state().type.find(name);
    return property == null ? null : token.get(property);
  }
}
