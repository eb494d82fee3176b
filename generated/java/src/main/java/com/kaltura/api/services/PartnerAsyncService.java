package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.model.Partner;
import com.kaltura.api.model.PartnerListResponse;
import com.kaltura.api.model.PartnerPublicInfo;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link PartnerService}, as futures. */
public final class PartnerAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public PartnerAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link PartnerService#register(Partner)}. */
  public CompletableFuture<Partner> register(Partner partner) {
    return register(partner, null, null);
  }

  /** The same as {@link PartnerService#register(Partner)}, with optional parameters. */
  public CompletableFuture<Partner> register(
      Partner partner, Consumer<? super PartnerService.RegisterParams> optional) {
    return register(partner, optional, null);
  }

  /**
   * The same as {@link PartnerService#register(Partner)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<Partner> register(
      Partner partner,
      Consumer<? super PartnerService.RegisterParams> optional,
      RequestOptions options) {
    return callAction(PartnerActions.register(partner, optional), options);
  }

  /** See {@link PartnerService#get()}. */
  public CompletableFuture<Partner> get() {
    return get(null, null);
  }

  /** The same as {@link PartnerService#get()}, with optional parameters. */
  public CompletableFuture<Partner> get(Consumer<? super PartnerService.GetParams> optional) {
    return get(optional, null);
  }

  /**
   * The same as {@link PartnerService#get()}, with optional parameters and settings of this request
   * alone.
   */
  public CompletableFuture<Partner> get(
      Consumer<? super PartnerService.GetParams> optional, RequestOptions options) {
    return callAction(PartnerActions.get(optional), options);
  }

  /** See {@link PartnerService#getInfo()}. */
  public CompletableFuture<Partner> getInfo() {
    return getInfo(null);
  }

  /** The same as {@link PartnerService#getInfo()}, with settings of this request alone. */
  public CompletableFuture<Partner> getInfo(RequestOptions options) {
    return callAction(PartnerActions.getInfo(), options);
  }

  /** See {@link PartnerService#getPublicInfo()}. */
  public CompletableFuture<PartnerPublicInfo> getPublicInfo() {
    return getPublicInfo(null, null);
  }

  /** The same as {@link PartnerService#getPublicInfo()}, with optional parameters. */
  public CompletableFuture<PartnerPublicInfo> getPublicInfo(
      Consumer<? super PartnerService.GetPublicInfoParams> optional) {
    return getPublicInfo(optional, null);
  }

  /**
   * The same as {@link PartnerService#getPublicInfo()}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<PartnerPublicInfo> getPublicInfo(
      Consumer<? super PartnerService.GetPublicInfoParams> optional, RequestOptions options) {
    return callAction(PartnerActions.getPublicInfo(optional), options);
  }

  /** See {@link PartnerService#getSecrets(long, String, String)}. */
  public CompletableFuture<Partner> getSecrets(
      long partnerId, String adminEmail, String cmsPassword) {
    return getSecrets(partnerId, adminEmail, cmsPassword, null, null);
  }

  /**
   * The same as {@link PartnerService#getSecrets(long, String, String)}, with optional parameters.
   */
  public CompletableFuture<Partner> getSecrets(
      long partnerId,
      String adminEmail,
      String cmsPassword,
      Consumer<? super PartnerService.GetSecretsParams> optional) {
    return getSecrets(partnerId, adminEmail, cmsPassword, optional, null);
  }

  /**
   * The same as {@link PartnerService#getSecrets(long, String, String)}, with optional parameters
   * and settings of this request alone.
   */
  public CompletableFuture<Partner> getSecrets(
      long partnerId,
      String adminEmail,
      String cmsPassword,
      Consumer<? super PartnerService.GetSecretsParams> optional,
      RequestOptions options) {
    return callAction(
        PartnerActions.getSecrets(partnerId, adminEmail, cmsPassword, optional), options);
  }

  /** See {@link PartnerService#list()}. */
  public AsyncPages<Partner, PartnerListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link PartnerService#list()}, with optional parameters. */
  public AsyncPages<Partner, PartnerListResponse> list(
      Consumer<? super PartnerService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link PartnerService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<Partner, PartnerListResponse> list(
      Consumer<? super PartnerService.ListParams> optional, RequestOptions options) {
    return listPages(PartnerActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link PartnerService#count()}. */
  public CompletableFuture<Long> count() {
    return count(null, null);
  }

  /** The same as {@link PartnerService#count()}, with optional parameters. */
  public CompletableFuture<Long> count(Consumer<? super PartnerService.CountParams> optional) {
    return count(optional, null);
  }

  /**
   * The same as {@link PartnerService#count()}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<Long> count(
      Consumer<? super PartnerService.CountParams> optional, RequestOptions options) {
    return callAction(PartnerActions.count(optional), options);
  }

  /** See {@link PartnerService#update(Partner)}. */
  public CompletableFuture<Partner> update(Partner partner) {
    return update(partner, null, null);
  }

  /** The same as {@link PartnerService#update(Partner)}, with optional parameters. */
  public CompletableFuture<Partner> update(
      Partner partner, Consumer<? super PartnerService.UpdateParams> optional) {
    return update(partner, optional, null);
  }

  /**
   * The same as {@link PartnerService#update(Partner)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<Partner> update(
      Partner partner,
      Consumer<? super PartnerService.UpdateParams> optional,
      RequestOptions options) {
    return callAction(PartnerActions.update(partner, optional), options);
  }
}
