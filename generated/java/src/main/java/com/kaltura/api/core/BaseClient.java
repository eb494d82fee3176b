package com.kaltura.api.core;

import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.files.UploadSettings;
import com.kaltura.api.http.CallLogger;
import com.kaltura.api.http.HttpTransport;
import com.kaltura.api.http.RequestInfo;
import com.kaltura.api.http.ResponseInfo;
import com.kaltura.api.internal.Address;
import com.kaltura.api.internal.CallEngine;
import com.kaltura.api.internal.ChunkedUpload;
import com.kaltura.api.internal.EngineConfig;
import com.kaltura.api.sessions.SessionStarter;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A client of the API. Safe to use from several threads; it keeps connections open until it is
 * closed. Views of it share them.
 */
public abstract class BaseClient implements AutoCloseable {
  private final Caller caller;

  /**
   * Makes a client.
   *
   * @param caller what it knows
   */
  protected BaseClient(Caller caller) {
    this.caller = caller;
  }

  /**
   * What this client knows, for generated classes.
   *
   * @return the caller
   */
  protected final Caller caller() {
    return caller;
  }

  /**
   * What a view of this client knows, for generated classes.
   *
   * @param options settings on top of those of this client
   * @return the caller
   * @throws UsageException if one of them is for a single call only
   */
  protected final Caller view(RequestSettings options) {
    return caller.with(options);
  }

  /**
   * The address of the server.
   *
   * @return the address, as it is used
   */
  public final String serviceUrl() {
    return caller.root.substring(0, caller.root.length() - "/api_v3".length());
  }

  /**
   * What obtains sessions from the server.
   *
   * @return a starter that calls with this client
   */
  public final SessionStarter sessions() {
    return new SessionStarter(new SessionCaller(caller));
  }

  /**
   * An upload in chunks, for generated classes.
   *
   * @param <K> the class of upload tokens
   * @param source the file
   * @param settings how it is uploaded
   * @param options settings of its requests, or null
   * @return the upload, not begun
   */
  protected final <K extends ApiObject> ChunkedUpload<K> upload(
      FileSource source, UploadSettings settings, RequestSettings options) {
    return UploadCalls.upload(caller, source, settings, options);
  }

  /** Closes idle connections of this client and its views, unless the transport was given. */
  @Override
  public final void close() {
    caller.engine.close();
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "(" + serviceUrl() + ")";
  }

  /**
   * Calls any action, also one that this client does not know.
   *
   * @param <T> the type of the answer
   * @param call the call
   * @param options settings of this request alone, or null
   * @return the answer
   * @throws KalturaException if it failed
   */
  protected final <T> T send(Call<T> call, RequestSettings options) {
    return caller.engine.execute(caller.exchange(call, options)).value();
  }

  /**
   * Calls any action, also one that this client does not know.
   *
   * @param <T> the type of the answer
   * @param call the call
   * @param options settings of this request alone, or null
   * @return the answer, once it is there
   */
  protected final <T> CompletableFuture<T> sendAsync(Call<T> call, RequestSettings options) {
    return AsyncService.send(caller, call, options);
  }

  /**
   * Sets a client up. Settings of requests are those of every call.
   *
   * @param <B> the class of the builder itself
   */
  public abstract static class Builder<B extends Builder<B>> extends RequestSettings.Builder<B> {
    private final Schema schema;
    private final EngineConfig config = new EngineConfig();
    private String serviceUrl;
    private String clientTag;
    private boolean signs = true;

    /**
     * Begins with what holds when nothing is said.
     *
     * @param schema what is known of the schema
     * @param serviceUrl the address of the server, empty when it has to be told
     */
    protected Builder(Schema schema, String serviceUrl) {
      this.schema = schema;
      this.serviceUrl = serviceUrl;
      this.clientTag = schema.clientTag();
    }

    /**
     * Sets the address of the server.
     *
     * @param address such as {@code https://www.kaltura.com}
     * @return this builder
     */
    public final B serviceUrl(String address) {
      this.serviceUrl = address;
      return self();
    }

    /**
     * Names the program in the logs of the server.
     *
     * @param name the name, empty for none
     * @return this builder
     */
    public final B clientTag(String name) {
      this.clientTag = name;
      return self();
    }

    /**
     * Says whether requests that are forms carry a {@code kalsig} ({@code protocol.md 4.5}). They
     * do if nothing is said.
     *
     * @param signed true when they do
     * @return this builder
     */
    public final B signRequests(boolean signed) {
      this.signs = signed;
      return self();
    }

    /**
     * Sets how requests travel.
     *
     * @param transport the transport; it is not closed with the client
     * @return this builder
     */
    public final B transport(HttpTransport transport) {
      config.transport(transport);
      return self();
    }

    /**
     * Limits the size of answers that are no files: 256 MiB if nothing is said.
     *
     * @param bytes the most bytes, decompressed
     * @return this builder
     */
    public final B maxAnswerSize(long bytes) {
      config.maxAnswerSize(bytes);
      return self();
    }

    /**
     * Sets what is called before each attempt. What it throws ends the call.
     *
     * @param hook the hook
     * @return this builder
     */
    public final B onRequest(Consumer<? super RequestInfo> hook) {
      config.onRequest(hook);
      return self();
    }

    /**
     * Sets what is called after each attempt. What it throws ends the call.
     *
     * @param hook the hook
     * @return this builder
     */
    public final B onResponse(Consumer<? super ResponseInfo> hook) {
      config.onResponse(hook);
      return self();
    }

    /**
     * Sets what takes lines of log, in which secrets show as {@code ***}. Without it, nothing is
     * logged.
     *
     * @param logger the logger
     * @return this builder
     */
    public final B logger(CallLogger logger) {
      config.logger(logger);
      return self();
    }

    /**
     * What the client is to know, for generated classes.
     *
     * @param settings the settings of requests that were set
     * @return the caller
     * @throws UsageException if the address is missing or wrong, or a setting is for a single call
     */
    protected final Caller caller(RequestSettings settings) {
      if (serviceUrl.isEmpty()) {
        throw new UsageException("say which server to talk to: serviceUrl(\"https://...\")");
      }
      Caller.checkLasting(settings, schema);
      String root = Address.serviceRoot(serviceUrl);
      CallEngine engine = new CallEngine(config.secrets(schema.secrets()).userAgent(clientTag));
      return new Caller(engine, schema, settings, root, clientTag, signs);
    }
  }
}
