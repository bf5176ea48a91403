// Made by `npm run generate` from spec/ and overrides/. Do not edit: change those and generate again.

import type { CallOptions, Task } from '../../overrides/call.js';
import type { AccessAclGetResult, AccessAclPutParams, AccessDomainsGetResult, AccessDomainsPostParams, AccessDomainsRealmGetResult, AccessDomainsRealmPutParams, AccessDomainsSyncPostParams, AccessGetResult, AccessGroupsGetResult, AccessGroupsGroupidGetResult, AccessGroupsGroupidPutParams, AccessGroupsPostParams, AccessOpenidAuthUrlPostParams, AccessOpenidAuthUrlPostResult, AccessOpenidGetResult, AccessOpenidLoginPostParams, AccessOpenidLoginPostResult, AccessPasswordPutParams, AccessPermissionsGetParams, AccessPermissionsGetResult, AccessRolesGetResult, AccessRolesPostParams, AccessRolesRoleidGetResult, AccessRolesRoleidPutParams, AccessTfaGetResult, AccessTfaIdDeleteParams, AccessTfaIdGetResult, AccessTfaIdPutParams, AccessTfaUseridGetResult, AccessTfaUseridPostParams, AccessTfaUseridPostResult, AccessTicketPostParams, AccessTicketPostResult, AccessUsersGetParams, AccessUsersGetResult, AccessUsersPostParams, AccessUsersTfaGetParams, AccessUsersTfaGetResult, AccessUsersTokenGetResult, AccessUsersTokenTokenidGetResult, AccessUsersTokenTokenidPostParams, AccessUsersTokenTokenidPostResult, AccessUsersTokenTokenidPutParams, AccessUsersTokenTokenidPutResult, AccessUsersUnlockTfaPutResult, AccessUsersUseridGetResult, AccessUsersUseridPutParams, AccessVncticketPostParams, ClusterAcmeAccountGetResult, ClusterAcmeAccountNameGetResult, ClusterAcmeAccountNamePutParams, ClusterAcmeAccountPostParams, ClusterAcmeChallengeSchemaGetResult, ClusterAcmeDirectoriesGetResult, ClusterAcmeGetResult, ClusterAcmeMetaGetParams, ClusterAcmeMetaGetResult, ClusterAcmePluginsGetParams, ClusterAcmePluginsGetResult, ClusterAcmePluginsIdGetResult, ClusterAcmePluginsIdPutParams, ClusterAcmePluginsPostParams, ClusterAcmeTosGetParams, ClusterAcmeTosGetResult, ClusterBackupGetResult, ClusterBackupIdGetResult, ClusterBackupIdPutParams, ClusterBackupIncludedVolumesGetResult, ClusterBackupInfoGetResult, ClusterBackupInfoNotBackedUpGetResult, ClusterBackupPostParams, ClusterBulkActionGetResult, ClusterBulkActionGuestGetResult, ClusterBulkActionGuestMigratePostParams, ClusterBulkActionGuestShutdownPostParams, ClusterBulkActionGuestStartPostParams, ClusterBulkActionGuestSuspendPostParams, ClusterCephFlagsFlagGetResult, ClusterCephFlagsFlagPutParams, ClusterCephFlagsGetResult, ClusterCephFlagsPutParams, ClusterCephGetResult, ClusterCephMetadataGetParams, ClusterCephMetadataGetResult, ClusterCephStatusGetResult, ClusterConfigApiversionGetResult, ClusterConfigGetResult, ClusterConfigJoinGetParams, ClusterConfigJoinGetResult, ClusterConfigJoinPostParams, ClusterConfigNodesGetResult, ClusterConfigNodesNodePostParams, ClusterConfigNodesNodePostResult, ClusterConfigPostParams, ClusterConfigQdeviceGetResult, ClusterConfigTotemGetResult, ClusterFirewallAliasesGetResult, ClusterFirewallAliasesNameDeleteParams, ClusterFirewallAliasesNameGetResult, ClusterFirewallAliasesNamePutParams, ClusterFirewallAliasesPostParams, ClusterFirewallGetResult, ClusterFirewallGroupsGetResult, ClusterFirewallGroupsGroupGetResult, ClusterFirewallGroupsGroupPostParams, ClusterFirewallGroupsPosDeleteParams, ClusterFirewallGroupsPosGetResult, ClusterFirewallGroupsPosPutParams, ClusterFirewallGroupsPostParams, ClusterFirewallIpsetCidrDeleteParams, ClusterFirewallIpsetCidrGetResult, ClusterFirewallIpsetCidrPutParams, ClusterFirewallIpsetGetResult, ClusterFirewallIpsetNameDeleteParams, ClusterFirewallIpsetNameGetResult, ClusterFirewallIpsetNamePostParams, ClusterFirewallIpsetPostParams, ClusterFirewallMacrosGetResult, ClusterFirewallOptionsGetResult, ClusterFirewallOptionsPutParams, ClusterFirewallRefsGetParams, ClusterFirewallRefsGetResult, ClusterFirewallRulesGetResult, ClusterFirewallRulesPosDeleteParams, ClusterFirewallRulesPosGetResult, ClusterFirewallRulesPosPutParams, ClusterFirewallRulesPostParams, ClusterGetResult, ClusterHaGetResult, ClusterHaGroupsGetResult, ClusterHaGroupsGroupGetResult, ClusterHaGroupsGroupPutParams, ClusterHaGroupsPostParams, ClusterHaResourcesGetParams, ClusterHaResourcesGetResult, ClusterHaResourcesMigratePostParams, ClusterHaResourcesMigratePostResult, ClusterHaResourcesPostParams, ClusterHaResourcesRelocatePostParams, ClusterHaResourcesRelocatePostResult, ClusterHaResourcesSidDeleteParams, ClusterHaResourcesSidGetResult, ClusterHaResourcesSidPutParams, ClusterHaRulesGetParams, ClusterHaRulesGetResult, ClusterHaRulesPostParams, ClusterHaRulesRuleGetResult, ClusterHaRulesRulePutParams, ClusterHaStatusCurrentGetResult, ClusterHaStatusDisarmHaPostParams, ClusterHaStatusGetResult, ClusterHaStatusManagerStatusGetResult, ClusterJobsGetResult, ClusterJobsRealmSyncGetResult, ClusterJobsRealmSyncIdGetResult, ClusterJobsRealmSyncIdPostParams, ClusterJobsRealmSyncIdPutParams, ClusterJobsScheduleAnalyzeGetParams, ClusterJobsScheduleAnalyzeGetResult, ClusterLogGetParams, ClusterLogGetResult, ClusterMappingDirGetParams, ClusterMappingDirGetResult, ClusterMappingDirIdGetResult, ClusterMappingDirIdPutParams, ClusterMappingDirPostParams, ClusterMappingGetResult, ClusterMappingPciGetParams, ClusterMappingPciGetResult, ClusterMappingPciIdGetResult, ClusterMappingPciIdPutParams, ClusterMappingPciPostParams, ClusterMappingUsbGetParams, ClusterMappingUsbGetResult, ClusterMappingUsbIdGetResult, ClusterMappingUsbIdPutParams, ClusterMappingUsbPostParams, ClusterMetricsExportGetParams, ClusterMetricsExportGetResult, ClusterMetricsGetResult, ClusterMetricsServerGetResult, ClusterMetricsServerIdGetResult, ClusterMetricsServerIdPostParams, ClusterMetricsServerIdPutParams, ClusterNextidGetParams, ClusterNextidGetResult, ClusterNotificationsEndpointsGetResult, ClusterNotificationsEndpointsGotifyGetResult, ClusterNotificationsEndpointsGotifyNameGetResult, ClusterNotificationsEndpointsGotifyNamePutParams, ClusterNotificationsEndpointsGotifyPostParams, ClusterNotificationsEndpointsSendmailGetResult, ClusterNotificationsEndpointsSendmailNameGetResult, ClusterNotificationsEndpointsSendmailNamePutParams, ClusterNotificationsEndpointsSendmailPostParams, ClusterNotificationsEndpointsSmtpGetResult, ClusterNotificationsEndpointsSmtpNameGetResult, ClusterNotificationsEndpointsSmtpNamePutParams, ClusterNotificationsEndpointsSmtpPostParams, ClusterNotificationsEndpointsWebhookGetResult, ClusterNotificationsEndpointsWebhookNameGetResult, ClusterNotificationsEndpointsWebhookNamePutParams, ClusterNotificationsEndpointsWebhookPostParams, ClusterNotificationsGetResult, ClusterNotificationsMatcherFieldValuesGetResult, ClusterNotificationsMatcherFieldsGetResult, ClusterNotificationsMatchersGetResult, ClusterNotificationsMatchersNameGetResult, ClusterNotificationsMatchersNamePutParams, ClusterNotificationsMatchersPostParams, ClusterNotificationsTargetsGetResult, ClusterOptionsGetResult, ClusterOptionsPutParams, ClusterQemuCpuFlagsGetParams, ClusterQemuCpuFlagsGetResult, ClusterQemuCustomCpuModelsCputypeGetResult, ClusterQemuCustomCpuModelsCputypePutParams, ClusterQemuCustomCpuModelsGetResult, ClusterQemuCustomCpuModelsPostParams, ClusterQemuGetResult, ClusterReplicationGetResult, ClusterReplicationIdDeleteParams, ClusterReplicationIdGetResult, ClusterReplicationIdPutParams, ClusterReplicationPostParams, ClusterResourcesGetParams, ClusterResourcesGetResult, ClusterSdnControllersControllerDeleteParams, ClusterSdnControllersControllerGetParams, ClusterSdnControllersControllerGetResult, ClusterSdnControllersControllerPutParams, ClusterSdnControllersGetParams, ClusterSdnControllersGetResult, ClusterSdnControllersPostParams, ClusterSdnDnsDnsDeleteParams, ClusterSdnDnsDnsGetResult, ClusterSdnDnsDnsPutParams, ClusterSdnDnsGetParams, ClusterSdnDnsGetResult, ClusterSdnDnsPostParams, ClusterSdnDryRunGetParams, ClusterSdnDryRunGetResult, ClusterSdnFabricsAllGetParams, ClusterSdnFabricsAllGetResult, ClusterSdnFabricsFabricGetParams, ClusterSdnFabricsFabricGetResult, ClusterSdnFabricsFabricIdGetResult, ClusterSdnFabricsFabricIdPutParams, ClusterSdnFabricsFabricPostParams, ClusterSdnFabricsGetResult, ClusterSdnFabricsNodeFabricIdGetParams, ClusterSdnFabricsNodeFabricIdGetResult, ClusterSdnFabricsNodeFabricIdPostParams, ClusterSdnFabricsNodeGetParams, ClusterSdnFabricsNodeGetResult, ClusterSdnFabricsNodeNodeIdGetResult, ClusterSdnFabricsNodeNodeIdPutParams, ClusterSdnGetResult, ClusterSdnIpamsGetParams, ClusterSdnIpamsGetResult, ClusterSdnIpamsIpamDeleteParams, ClusterSdnIpamsIpamGetResult, ClusterSdnIpamsIpamPutParams, ClusterSdnIpamsPostParams, ClusterSdnIpamsStatusGetResult, ClusterSdnLockDeleteParams, ClusterSdnLockPostParams, ClusterSdnLockPostResult, ClusterSdnPrefixListsEntriesGetResult, ClusterSdnPrefixListsEntriesPostParams, ClusterSdnPrefixListsEntriesUrlSeqDeleteParams, ClusterSdnPrefixListsEntriesUrlSeqGetResult, ClusterSdnPrefixListsEntriesUrlSeqPutParams, ClusterSdnPrefixListsGetParams, ClusterSdnPrefixListsGetResult, ClusterSdnPrefixListsIdDeleteParams, ClusterSdnPrefixListsIdGetResult, ClusterSdnPrefixListsIdPutParams, ClusterSdnPrefixListsPostParams, ClusterSdnPutParams, ClusterSdnRollbackPostParams, ClusterSdnRouteMapsEntriesEntryOrderDeleteParams, ClusterSdnRouteMapsEntriesEntryOrderGetResult, ClusterSdnRouteMapsEntriesEntryOrderPutParams, ClusterSdnRouteMapsEntriesGetParams, ClusterSdnRouteMapsEntriesGetResult, ClusterSdnRouteMapsEntriesPostParams, ClusterSdnRouteMapsEntriesRouteMapIdGetParams, ClusterSdnRouteMapsEntriesRouteMapIdGetResult, ClusterSdnRouteMapsGetParams, ClusterSdnRouteMapsGetResult, ClusterSdnVnetsFirewallGetResult, ClusterSdnVnetsFirewallOptionsGetResult, ClusterSdnVnetsFirewallOptionsPutParams, ClusterSdnVnetsFirewallRulesGetResult, ClusterSdnVnetsFirewallRulesPosDeleteParams, ClusterSdnVnetsFirewallRulesPosGetResult, ClusterSdnVnetsFirewallRulesPosPutParams, ClusterSdnVnetsFirewallRulesPostParams, ClusterSdnVnetsGetParams, ClusterSdnVnetsGetResult, ClusterSdnVnetsIpsDeleteParams, ClusterSdnVnetsIpsPostParams, ClusterSdnVnetsIpsPutParams, ClusterSdnVnetsPostParams, ClusterSdnVnetsSubnetsGetParams, ClusterSdnVnetsSubnetsGetResult, ClusterSdnVnetsSubnetsPostParams, ClusterSdnVnetsSubnetsSubnetDeleteParams, ClusterSdnVnetsSubnetsSubnetGetParams, ClusterSdnVnetsSubnetsSubnetGetResult, ClusterSdnVnetsSubnetsSubnetPutParams, ClusterSdnVnetsVnetDeleteParams, ClusterSdnVnetsVnetGetParams, ClusterSdnVnetsVnetGetResult, ClusterSdnVnetsVnetPutParams, ClusterSdnZonesGetParams, ClusterSdnZonesGetResult, ClusterSdnZonesPostParams, ClusterSdnZonesZoneDeleteParams, ClusterSdnZonesZoneGetParams, ClusterSdnZonesZoneGetResult, ClusterSdnZonesZonePutParams, ClusterStatusGetResult, ClusterTasksGetResult, NodesAplinfoGetResult, NodesAplinfoPostParams, NodesAptChangelogGetParams, NodesAptChangelogGetResult, NodesAptGetResult, NodesAptRepositoriesGetResult, NodesAptRepositoriesPostParams, NodesAptRepositoriesPutParams, NodesAptUpdateGetResult, NodesAptUpdatePostParams, NodesAptVersionsGetResult, NodesCapabilitiesGetResult, NodesCapabilitiesQemuCpuFlagsGetParams, NodesCapabilitiesQemuCpuFlagsGetResult, NodesCapabilitiesQemuCpuGetParams, NodesCapabilitiesQemuCpuGetResult, NodesCapabilitiesQemuGetResult, NodesCapabilitiesQemuMachinesGetParams, NodesCapabilitiesQemuMachinesGetResult, NodesCapabilitiesQemuMigrationGetResult, NodesCephCfgDbGetResult, NodesCephCfgGetResult, NodesCephCfgRawGetResult, NodesCephCfgValueGetParams, NodesCephCfgValueGetResult, NodesCephCmdSafetyGetParams, NodesCephCmdSafetyGetResult, NodesCephCrushGetResult, NodesCephFsGetResult, NodesCephFsNameDeleteParams, NodesCephFsNamePostParams, NodesCephGetResult, NodesCephInitPostParams, NodesCephLogGetParams, NodesCephLogGetResult, NodesCephMdsGetResult, NodesCephMdsNamePostParams, NodesCephMgrGetResult, NodesCephMonGetResult, NodesCephMonMonidPostParams, NodesCephOsdGetResult, NodesCephOsdLvInfoGetParams, NodesCephOsdLvInfoGetResult, NodesCephOsdMetadataGetResult, NodesCephOsdOsdidDeleteParams, NodesCephOsdOsdidGetResult, NodesCephOsdPostParams, NodesCephOsdScrubPostParams, NodesCephPoolGetResult, NodesCephPoolNameDeleteParams, NodesCephPoolNameGetResult, NodesCephPoolNamePutParams, NodesCephPoolPostParams, NodesCephPoolStatusGetParams, NodesCephPoolStatusGetResult, NodesCephRestartPostParams, NodesCephRulesGetResult, NodesCephStartPostParams, NodesCephStatusGetResult, NodesCephStopPostParams, NodesCertificatesAcmeCertificatePostParams, NodesCertificatesAcmeCertificatePutParams, NodesCertificatesAcmeGetResult, NodesCertificatesCustomDeleteParams, NodesCertificatesCustomPostParams, NodesCertificatesCustomPostResult, NodesCertificatesGetResult, NodesCertificatesInfoGetResult, NodesConfigGetParams, NodesConfigGetResult, NodesConfigPutParams, NodesDisksDirectoryGetResult, NodesDisksDirectoryNameDeleteParams, NodesDisksDirectoryPostParams, NodesDisksGetResult, NodesDisksInitgptPostParams, NodesDisksListGetParams, NodesDisksListGetResult, NodesDisksLvmGetResult, NodesDisksLvmNameDeleteParams, NodesDisksLvmPostParams, NodesDisksLvmthinGetResult, NodesDisksLvmthinNameDeleteParams, NodesDisksLvmthinPostParams, NodesDisksSmartGetParams, NodesDisksSmartGetResult, NodesDisksWipediskPutParams, NodesDisksZfsGetResult, NodesDisksZfsNameDeleteParams, NodesDisksZfsNameGetResult, NodesDisksZfsPostParams, NodesDnsGetResult, NodesDnsPutParams, NodesExecutePostParams, NodesExecutePostResult, NodesFirewallGetResult, NodesFirewallLogGetParams, NodesFirewallLogGetResult, NodesFirewallOptionsGetResult, NodesFirewallOptionsPutParams, NodesFirewallRulesGetResult, NodesFirewallRulesPosDeleteParams, NodesFirewallRulesPosGetResult, NodesFirewallRulesPosPutParams, NodesFirewallRulesPostParams, NodesGetResult, NodesHardwareGetResult, NodesHardwarePciGetParams, NodesHardwarePciGetResult, NodesHardwarePciMdevGetResult, NodesHardwarePciPciIdOrMappingGetResult, NodesHardwareUsbGetResult, NodesHostsGetResult, NodesHostsPostParams, NodesJournalGetParams, NodesJournalGetResult, NodesLxcClonePostParams, NodesLxcConfigGetParams, NodesLxcConfigGetResult, NodesLxcConfigPutParams, NodesLxcFeatureGetParams, NodesLxcFeatureGetResult, NodesLxcFirewallAliasesGetResult, NodesLxcFirewallAliasesNameDeleteParams, NodesLxcFirewallAliasesNameGetResult, NodesLxcFirewallAliasesNamePutParams, NodesLxcFirewallAliasesPostParams, NodesLxcFirewallGetResult, NodesLxcFirewallIpsetCidrDeleteParams, NodesLxcFirewallIpsetCidrGetResult, NodesLxcFirewallIpsetCidrPutParams, NodesLxcFirewallIpsetGetResult, NodesLxcFirewallIpsetNameDeleteParams, NodesLxcFirewallIpsetNameGetResult, NodesLxcFirewallIpsetNamePostParams, NodesLxcFirewallIpsetPostParams, NodesLxcFirewallLogGetParams, NodesLxcFirewallLogGetResult, NodesLxcFirewallOptionsGetResult, NodesLxcFirewallOptionsPutParams, NodesLxcFirewallRefsGetParams, NodesLxcFirewallRefsGetResult, NodesLxcFirewallRulesGetResult, NodesLxcFirewallRulesPosDeleteParams, NodesLxcFirewallRulesPosGetResult, NodesLxcFirewallRulesPosPutParams, NodesLxcFirewallRulesPostParams, NodesLxcGetResult, NodesLxcInterfacesGetResult, NodesLxcMigrateGetParams, NodesLxcMigrateGetResult, NodesLxcMigratePostParams, NodesLxcMoveVolumePostParams, NodesLxcMtunnelPostParams, NodesLxcMtunnelPostResult, NodesLxcMtunnelwebsocketGetParams, NodesLxcMtunnelwebsocketGetResult, NodesLxcPendingGetResult, NodesLxcPostParams, NodesLxcRemoteMigratePostParams, NodesLxcResizePutParams, NodesLxcRrdGetParams, NodesLxcRrdGetResult, NodesLxcRrddataGetParams, NodesLxcRrddataGetResult, NodesLxcSnapshotConfigGetResult, NodesLxcSnapshotConfigPutParams, NodesLxcSnapshotGetResult, NodesLxcSnapshotPostParams, NodesLxcSnapshotRollbackPostParams, NodesLxcSnapshotSnapnameDeleteParams, NodesLxcSnapshotSnapnameGetResult, NodesLxcSpiceproxyPostParams, NodesLxcSpiceproxyPostResult, NodesLxcStatusCurrentGetResult, NodesLxcStatusGetResult, NodesLxcStatusRebootPostParams, NodesLxcStatusShutdownPostParams, NodesLxcStatusStartPostParams, NodesLxcStatusStopPostParams, NodesLxcTermproxyPostResult, NodesLxcVmidDeleteParams, NodesLxcVmidGetResult, NodesLxcVncproxyPostParams, NodesLxcVncproxyPostResult, NodesLxcVncwebsocketGetParams, NodesLxcVncwebsocketGetResult, NodesMigrateallPostParams, NodesNetstatGetResult, NodesNetworkGetParams, NodesNetworkGetResult, NodesNetworkIfaceGetResult, NodesNetworkIfacePutParams, NodesNetworkPostParams, NodesNetworkPutParams, NodesNodeGetResult, NodesQemuAgentExecPostParams, NodesQemuAgentExecPostResult, NodesQemuAgentExecStatusGetParams, NodesQemuAgentExecStatusGetResult, NodesQemuAgentFileReadGetParams, NodesQemuAgentFileReadGetResult, NodesQemuAgentFileWritePostParams, NodesQemuAgentFsfreezeFreezePostResult, NodesQemuAgentFsfreezeStatusPostResult, NodesQemuAgentFsfreezeThawPostResult, NodesQemuAgentFstrimPostResult, NodesQemuAgentGetFsinfoGetResult, NodesQemuAgentGetHostNameGetResult, NodesQemuAgentGetMemoryBlockInfoGetResult, NodesQemuAgentGetMemoryBlocksGetResult, NodesQemuAgentGetOsinfoGetResult, NodesQemuAgentGetResult, NodesQemuAgentGetTimeGetResult, NodesQemuAgentGetTimezoneGetResult, NodesQemuAgentGetUsersGetResult, NodesQemuAgentGetVcpusGetResult, NodesQemuAgentInfoGetResult, NodesQemuAgentNetworkGetInterfacesGetResult, NodesQemuAgentPingPostResult, NodesQemuAgentPostParams, NodesQemuAgentPostResult, NodesQemuAgentSetUserPasswordPostParams, NodesQemuAgentSetUserPasswordPostResult, NodesQemuAgentShutdownPostResult, NodesQemuAgentSuspendDiskPostResult, NodesQemuAgentSuspendHybridPostResult, NodesQemuAgentSuspendRamPostResult, NodesQemuClonePostParams, NodesQemuCloudinitDumpGetParams, NodesQemuCloudinitDumpGetResult, NodesQemuCloudinitGetResult, NodesQemuConfigGetParams, NodesQemuConfigGetResult, NodesQemuConfigPostParams, NodesQemuConfigPutParams, NodesQemuDbusVmstatePostParams, NodesQemuFeatureGetParams, NodesQemuFeatureGetResult, NodesQemuFirewallAliasesGetResult, NodesQemuFirewallAliasesNameDeleteParams, NodesQemuFirewallAliasesNameGetResult, NodesQemuFirewallAliasesNamePutParams, NodesQemuFirewallAliasesPostParams, NodesQemuFirewallGetResult, NodesQemuFirewallIpsetCidrDeleteParams, NodesQemuFirewallIpsetCidrGetResult, NodesQemuFirewallIpsetCidrPutParams, NodesQemuFirewallIpsetGetResult, NodesQemuFirewallIpsetNameDeleteParams, NodesQemuFirewallIpsetNameGetResult, NodesQemuFirewallIpsetNamePostParams, NodesQemuFirewallIpsetPostParams, NodesQemuFirewallLogGetParams, NodesQemuFirewallLogGetResult, NodesQemuFirewallOptionsGetResult, NodesQemuFirewallOptionsPutParams, NodesQemuFirewallRefsGetParams, NodesQemuFirewallRefsGetResult, NodesQemuFirewallRulesGetResult, NodesQemuFirewallRulesPosDeleteParams, NodesQemuFirewallRulesPosGetResult, NodesQemuFirewallRulesPosPutParams, NodesQemuFirewallRulesPostParams, NodesQemuGetParams, NodesQemuGetResult, NodesQemuMigrateGetParams, NodesQemuMigrateGetResult, NodesQemuMigratePostParams, NodesQemuMonitorPostParams, NodesQemuMonitorPostResult, NodesQemuMoveDiskPostParams, NodesQemuMtunnelPostParams, NodesQemuMtunnelPostResult, NodesQemuMtunnelwebsocketGetParams, NodesQemuMtunnelwebsocketGetResult, NodesQemuPendingGetResult, NodesQemuPostParams, NodesQemuRemoteMigratePostParams, NodesQemuResizePutParams, NodesQemuRrdGetParams, NodesQemuRrdGetResult, NodesQemuRrddataGetParams, NodesQemuRrddataGetResult, NodesQemuSendkeyPutParams, NodesQemuSnapshotConfigGetResult, NodesQemuSnapshotConfigPutParams, NodesQemuSnapshotGetResult, NodesQemuSnapshotPostParams, NodesQemuSnapshotRollbackPostParams, NodesQemuSnapshotSnapnameDeleteParams, NodesQemuSnapshotSnapnameGetResult, NodesQemuSpiceproxyPostParams, NodesQemuSpiceproxyPostResult, NodesQemuStatusCurrentGetResult, NodesQemuStatusGetResult, NodesQemuStatusRebootPostParams, NodesQemuStatusResetPostParams, NodesQemuStatusResumePostParams, NodesQemuStatusShutdownPostParams, NodesQemuStatusStartPostParams, NodesQemuStatusStopPostParams, NodesQemuStatusSuspendPostParams, NodesQemuTemplatePostParams, NodesQemuTermproxyPostParams, NodesQemuTermproxyPostResult, NodesQemuUnlinkPutParams, NodesQemuVmidDeleteParams, NodesQemuVmidGetResult, NodesQemuVncproxyPostParams, NodesQemuVncproxyPostResult, NodesQemuVncwebsocketGetParams, NodesQemuVncwebsocketGetResult, NodesQueryOciRepoTagsGetParams, NodesQueryOciRepoTagsGetResult, NodesQueryUrlMetadataGetParams, NodesQueryUrlMetadataGetResult, NodesReplicationGetParams, NodesReplicationGetResult, NodesReplicationIdGetResult, NodesReplicationLogGetParams, NodesReplicationLogGetResult, NodesReplicationScheduleNowPostResult, NodesReplicationStatusGetResult, NodesReportGetResult, NodesRrdGetParams, NodesRrdGetResult, NodesRrddataGetParams, NodesRrddataGetResult, NodesScanCifsGetParams, NodesScanCifsGetResult, NodesScanGetResult, NodesScanIscsiGetParams, NodesScanIscsiGetResult, NodesScanLvmGetResult, NodesScanLvmthinGetParams, NodesScanLvmthinGetResult, NodesScanNfsGetParams, NodesScanNfsGetResult, NodesScanPbsGetParams, NodesScanPbsGetResult, NodesScanZfsGetResult, NodesSdnFabricsFabricGetResult, NodesSdnFabricsInterfacesGetResult, NodesSdnFabricsNeighborsGetResult, NodesSdnFabricsRoutesGetResult, NodesSdnGetResult, NodesSdnVnetsMacVrfGetResult, NodesSdnVnetsVnetGetResult, NodesSdnZonesBridgesGetResult, NodesSdnZonesContentGetResult, NodesSdnZonesGetResult, NodesSdnZonesIpVrfGetResult, NodesSdnZonesZoneGetResult, NodesServicesGetResult, NodesServicesServiceGetResult, NodesServicesStateGetResult, NodesSpiceshellPostParams, NodesSpiceshellPostResult, NodesStartallPostParams, NodesStatusGetResult, NodesStatusPostParams, NodesStopallPostParams, NodesStorageContentGetParams, NodesStorageContentGetResult, NodesStorageContentPostParams, NodesStorageContentPostResult, NodesStorageContentVolumeDeleteParams, NodesStorageContentVolumeGetResult, NodesStorageContentVolumePostParams, NodesStorageContentVolumePutParams, NodesStorageDownloadUrlPostParams, NodesStorageFileRestoreDownloadGetParams, NodesStorageFileRestoreDownloadGetResult, NodesStorageFileRestoreListGetParams, NodesStorageFileRestoreListGetResult, NodesStorageGetParams, NodesStorageGetResult, NodesStorageIdentityGetResult, NodesStorageImportMetadataGetParams, NodesStorageImportMetadataGetResult, NodesStorageOciRegistryPullPostParams, NodesStoragePrunebackupsDeleteParams, NodesStoragePrunebackupsGetParams, NodesStoragePrunebackupsGetResult, NodesStorageRrdGetParams, NodesStorageRrdGetResult, NodesStorageRrddataGetParams, NodesStorageRrddataGetResult, NodesStorageStatusGetResult, NodesStorageStorageGetResult, NodesStorageUploadPostParams, NodesSubscriptionGetResult, NodesSubscriptionPostParams, NodesSubscriptionPutParams, NodesSuspendallPostParams, NodesSyslogGetParams, NodesSyslogGetResult, NodesTasksGetParams, NodesTasksGetResult, NodesTasksLogGetParams, NodesTasksLogGetResult, NodesTasksStatusGetResult, NodesTasksUpidGetResult, NodesTermproxyPostParams, NodesTermproxyPostResult, NodesTimeGetResult, NodesTimePutParams, NodesVersionGetResult, NodesVncshellPostParams, NodesVncshellPostResult, NodesVncwebsocketGetParams, NodesVncwebsocketGetResult, NodesVzdumpDefaultsGetParams, NodesVzdumpDefaultsGetResult, NodesVzdumpExtractconfigGetParams, NodesVzdumpExtractconfigGetResult, NodesVzdumpPostParams, NodesWakeonlanPostResult, PoolsDeleteParams, PoolsGetParams, PoolsGetResult, PoolsPoolidGetParams, PoolsPoolidGetResult, PoolsPoolidPutParams, PoolsPostParams, PoolsPutParams, StorageGetParams, StorageGetResult, StoragePostParams, StoragePostResult, StorageStorageGetResult, StorageStoragePutParams, StorageStoragePutResult, VersionGetResult } from './components.js';

/** The whole API, path by path. */
export interface PveTree {
  readonly access: AccessPath;
  readonly cluster: ClusterPath;
  readonly nodes: NodesPath;
  readonly pools: PoolsPath;
  readonly storage: StoragePath;
  readonly version: VersionPath;
}

/** `/access` */
export interface AccessPath {
  readonly acl: AccessAclPath;
  readonly domains: AccessDomainsPath;
  readonly groups: AccessGroupsPath;
  readonly openid: AccessOpenidPath;
  readonly password: AccessPasswordPath;
  readonly permissions: AccessPermissionsPath;
  readonly roles: AccessRolesPath;
  readonly tfa: AccessTfaPath;
  readonly ticket: AccessTicketPath;
  readonly users: AccessUsersPath;
  readonly vncticket: AccessVncticketPath;
  /**
   * `GET /access`
   * Lists what the access control area of the API holds; of no use beyond browsing.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessGetResult>;
}

/** `/access/acl` */
export interface AccessAclPath {
  /**
   * `GET /access/acl`
   * Lists every ACL entry: path, role, and the user, group or token it is granted to.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessAclGetResult>;
  /**
   * `PUT /access/acl`
   * Grants roles on an ACL path to users, groups or tokens, or takes them away with `delete`; at once.
   * Needs the right to change permissions on `{path}`.
   */
  put(params: AccessAclPutParams, options?: CallOptions): Promise<null>;
}

/** `/access/domains` */
export interface AccessDomainsPath {
  (realm: string): AccessDomainsRealmPath;
  /**
   * `GET /access/domains`
   * Lists the login realms with type and second-factor demand; readable without a login.
   * Needs no login.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessDomainsGetResult>;
  /**
   * `POST /access/domains`
   * Adds a login realm (LDAP, Active Directory or OpenID Connect); imports no users by itself.
   * Needs `Realm.Allocate` on `/access/realm`.
   */
  post(params: AccessDomainsPostParams, options?: CallOptions): Promise<null>;
}

/** `/access/domains/{realm}` */
export interface AccessDomainsRealmPath {
  readonly sync: AccessDomainsSyncPath;
  /**
   * `GET /access/domains/{realm}`
   * Reads the settings of one login realm; its bind password is not shown.
   * Needs `Realm.Allocate` or `Sys.Audit` on `/access/realm`.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessDomainsRealmGetResult>;
  /**
   * `PUT /access/domains/{realm}`
   * Changes the settings of a login realm; applies to the next login.
   * Needs `Realm.Allocate` on `/access/realm`.
   */
  put(params?: AccessDomainsRealmPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /access/domains/{realm}`
   * Deletes a login realm; its users stay in the user list but can no longer log in.
   * Needs `Realm.Allocate` on `/access/realm`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/access/domains/{realm}/sync` */
export interface AccessDomainsSyncPath {
  /**
   * `POST /access/domains/{realm}/sync`
   * Starts a task that imports users and groups of an LDAP or AD realm; can remove vanished ones.
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   */
  post(params?: AccessDomainsSyncPostParams, options?: CallOptions): Task;
}

/** `/access/groups` */
export interface AccessGroupsPath {
  (groupid: string): AccessGroupsGroupidPath;
  /**
   * `GET /access/groups`
   * Lists the user groups with their members.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessGroupsGetResult>;
  /**
   * `POST /access/groups`
   * Creates an empty user group; members join through the user, rights come through the ACL.
   * Needs `Group.Allocate` on `/access/groups`.
   */
  post(params: AccessGroupsPostParams, options?: CallOptions): Promise<null>;
}

/** `/access/groups/{groupid}` */
export interface AccessGroupsGroupidPath {
  /**
   * `GET /access/groups/{groupid}`
   * Reads a user group: its comment and members.
   * Needs `Sys.Audit` or `Group.Allocate` on `/access/groups`.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessGroupsGroupidGetResult>;
  /**
   * `PUT /access/groups/{groupid}`
   * Changes the comment of a user group; members are changed at the user.
   * Needs `Group.Allocate` on `/access/groups`.
   */
  put(params?: AccessGroupsGroupidPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /access/groups/{groupid}`
   * Deletes a user group and its ACL entries; the members stay but lose what it granted them.
   * Needs `Group.Allocate` on `/access/groups`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/access/openid` */
export interface AccessOpenidPath {
  readonly 'auth-url': AccessOpenidAuthUrlPath;
  readonly login: AccessOpenidLoginPath;
  /**
   * `GET /access/openid`
   * Lists the calls for OpenID Connect logins; of no use beyond browsing.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessOpenidGetResult>;
}

/** `/access/openid/auth-url` */
export interface AccessOpenidAuthUrlPath {
  /**
   * `POST /access/openid/auth-url`
   * Makes the address at the identity provider where a user's OpenID login begins.
   * Needs no login.
   */
  post(params: AccessOpenidAuthUrlPostParams, options?: CallOptions): Promise<AccessOpenidAuthUrlPostResult>;
}

/** `/access/openid/login` */
export interface AccessOpenidLoginPath {
  /**
   * `POST /access/openid/login`
   * Ends an OpenID login: trades the code from the provider for a ticket and CSRF token.
   * Needs no login.
   */
  post(params: AccessOpenidLoginPostParams, options?: CallOptions): Promise<AccessOpenidLoginPostResult>;
}

/** `/access/password` */
export interface AccessPasswordPath {
  /**
   * `PUT /access/password`
   * Sets the password of a user of realm pve or pam; for pam it is the system password of one node.
   * Needs to be that user or (`Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups), and what PVE checks beside it.
   * Closed to API tokens.
   */
  put(params: AccessPasswordPutParams, options?: CallOptions): Promise<null>;
}

/** `/access/permissions` */
export interface AccessPermissionsPath {
  /**
   * `GET /access/permissions`
   * Shows the effective privileges of a user or token, by ACL path; your own unless told otherwise.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: AccessPermissionsGetParams, options?: CallOptions): Promise<AccessPermissionsGetResult>;
}

/** `/access/roles` */
export interface AccessRolesPath {
  (roleid: string): AccessRolesRoleidPath;
  /**
   * `GET /access/roles`
   * Lists the roles with their privileges and whether they are built in.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessRolesGetResult>;
  /**
   * `POST /access/roles`
   * Creates a role from a set of privileges; grants nothing until an ACL entry uses it.
   * Needs `Sys.Modify` on `/access`.
   */
  post(params: AccessRolesPostParams, options?: CallOptions): Promise<null>;
}

/** `/access/roles/{roleid}` */
export interface AccessRolesRoleidPath {
  /**
   * `GET /access/roles/{roleid}`
   * Reads the privileges of one role.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessRolesRoleidGetResult>;
  /**
   * `PUT /access/roles/{roleid}`
   * Sets the privileges of a role, in place of the old ones unless `append`; at once for all holders.
   * Needs `Sys.Modify` on `/access`.
   */
  put(params?: AccessRolesRoleidPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /access/roles/{roleid}`
   * Deletes a role of your own; whoever held it loses those privileges. Built-in ones stay.
   * Needs `Sys.Modify` on `/access`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/access/tfa` */
export interface AccessTfaPath {
  (userid: string): AccessTfaUseridPath;
  /**
   * `GET /access/tfa`
   * Lists the second factors of all users that you may see, and who is locked out.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessTfaGetResult>;
}

/** `/access/tfa/{userid}` */
export interface AccessTfaUseridPath {
  (id: string): AccessTfaIdPath;
  /**
   * `GET /access/tfa/{userid}`
   * Lists one user's second factors with kind, description and date.
   * Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessTfaUseridGetResult>;
  /**
   * `POST /access/tfa/{userid}`
   * Adds a second factor to a user; recovery codes and WebAuthn challenges come in the answer, once.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  post(params: AccessTfaUseridPostParams, options?: CallOptions): Promise<AccessTfaUseridPostResult>;
}

/** `/access/tfa/{userid}/{id}` */
export interface AccessTfaIdPath {
  /**
   * `GET /access/tfa/{userid}/{id}`
   * Reads one second factor of a user: kind, description, whether it is in use.
   * Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessTfaIdGetResult>;
  /**
   * `PUT /access/tfa/{userid}/{id}`
   * Renames a second factor of a user, or switches it on or off.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  put(params?: AccessTfaIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /access/tfa/{userid}/{id}`
   * Deletes a second factor; after the last one the password alone suffices, unless the realm demands more.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  delete(params?: AccessTfaIdDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/access/ticket` */
export interface AccessTicketPath {
  /**
   * `GET /access/ticket`
   * Answers nothing; exists for login pages. A ticket comes from the POST.
   * Needs no login.
   */
  get(params?: undefined, options?: CallOptions): Promise<null>;
  /**
   * `POST /access/ticket`
   * Logs in with user and password; answers a ticket for 2 hours and the CSRF token for writes.
   * Needs no login.
   * Closed to API tokens.
   */
  post(params: AccessTicketPostParams, options?: CallOptions): Promise<AccessTicketPostResult>;
}

/** `/access/users` */
export interface AccessUsersPath {
  (userid: string): AccessUsersUseridPath;
  /**
   * `GET /access/users`
   * Lists the users you may see, with state, expiry and, if asked for, groups and tokens.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: AccessUsersGetParams, options?: CallOptions): Promise<AccessUsersGetResult>;
  /**
   * `POST /access/users`
   * Creates a user; it can do nothing until an ACL entry or a group grants it a role.
   * Needs `Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups, and what PVE checks beside it.
   */
  post(params: AccessUsersPostParams, options?: CallOptions): Promise<null>;
}

/** `/access/users/{userid}` */
export interface AccessUsersUseridPath {
  readonly tfa: AccessUsersTfaPath;
  readonly token: AccessUsersTokenPath;
  readonly 'unlock-tfa': AccessUsersUnlockTfaPath;
  /**
   * `GET /access/users/{userid}`
   * Reads a user: name, mail address, state, expiry, groups and tokens.
   * Needs `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessUsersUseridGetResult>;
  /**
   * `PUT /access/users/{userid}`
   * Changes a user: contact data, groups, expiry, enabled or not. The password has a call of its own.
   * Needs `User.Modify` on one of the user's groups.
   */
  put(params?: AccessUsersUseridPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /access/users/{userid}`
   * Deletes a user with its API tokens, second factors and ACL entries; cannot be undone.
   * Needs `Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/access/users/{userid}/tfa` */
export interface AccessUsersTfaPath {
  /**
   * `GET /access/users/{userid}/tfa`
   * Tells which kinds of second factor a user has and which one the realm demands.
   * Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups.
   */
  get(params?: AccessUsersTfaGetParams, options?: CallOptions): Promise<AccessUsersTfaGetResult>;
}

/** `/access/users/{userid}/token` */
export interface AccessUsersTokenPath {
  (tokenid: string): AccessUsersTokenTokenidPath;
  /**
   * `GET /access/users/{userid}/token`
   * Lists a user's API tokens with expiry and privilege separation; never their secrets.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessUsersTokenGetResult>;
}

/** `/access/users/{userid}/token/{tokenid}` */
export interface AccessUsersTokenTokenidPath {
  /**
   * `GET /access/users/{userid}/token/{tokenid}`
   * Reads an API token: comment, expiry, privilege separation; never its secret.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  get(params?: undefined, options?: CallOptions): Promise<AccessUsersTokenTokenidGetResult>;
  /**
   * `POST /access/users/{userid}/token/{tokenid}`
   * Creates an API token and answers its secret, this once only; separated ones need ACL entries.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  post(params?: AccessUsersTokenTokenidPostParams, options?: CallOptions): Promise<AccessUsersTokenTokenidPostResult>;
  /**
   * `PUT /access/users/{userid}/token/{tokenid}`
   * Changes an API token; with `regenerate` the old secret dies and a new one is answered once.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  put(params?: AccessUsersTokenTokenidPutParams, options?: CallOptions): Promise<AccessUsersTokenTokenidPutResult>;
  /**
   * `DELETE /access/users/{userid}/token/{tokenid}`
   * Deletes an API token and its ACL entries; programs that use it are locked out at once.
   * Needs to be that user or `User.Modify` on one of the user's groups.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/access/users/{userid}/unlock-tfa` */
export interface AccessUsersUnlockTfaPath {
  /**
   * `PUT /access/users/{userid}/unlock-tfa`
   * Lifts the lock that too many wrong second factors put on a user; tells whether there was one.
   * Needs `User.Modify` on one of the user's groups.
   * Since PVE 8.4.
   */
  put(params?: undefined, options?: CallOptions): Promise<AccessUsersUnlockTfaPutResult>;
}

/** `/access/vncticket` */
export interface AccessVncticketPath {
  /**
   * `POST /access/vncticket`
   * Checks a VNC ticket and privileges for a console proxy; opens no console.
   * Needs no login.
   * Since PVE 9.2.
   */
  post(params: AccessVncticketPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster` */
export interface ClusterPath {
  readonly acme: ClusterAcmePath;
  readonly backup: ClusterBackupPath;
  readonly 'backup-info': ClusterBackupInfoPath;
  readonly 'bulk-action': ClusterBulkActionPath;
  readonly ceph: ClusterCephPath;
  readonly config: ClusterConfigPath;
  readonly firewall: ClusterFirewallPath;
  readonly ha: ClusterHaPath;
  readonly jobs: ClusterJobsPath;
  readonly log: ClusterLogPath;
  readonly mapping: ClusterMappingPath;
  readonly metrics: ClusterMetricsPath;
  readonly nextid: ClusterNextidPath;
  readonly notifications: ClusterNotificationsPath;
  readonly options: ClusterOptionsPath;
  readonly qemu: ClusterQemuPath;
  readonly replication: ClusterReplicationPath;
  readonly resources: ClusterResourcesPath;
  readonly sdn: ClusterSdnPath;
  readonly status: ClusterStatusPath;
  readonly tasks: ClusterTasksPath;
  /**
   * `GET /cluster`
   * Lists the areas of the cluster API; of no use beyond browsing.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterGetResult>;
}

/** `/cluster/acme` */
export interface ClusterAcmePath {
  readonly account: ClusterAcmeAccountPath;
  readonly 'challenge-schema': ClusterAcmeChallengeSchemaPath;
  readonly directories: ClusterAcmeDirectoriesPath;
  readonly meta: ClusterAcmeMetaPath;
  readonly plugins: ClusterAcmePluginsPath;
  readonly tos: ClusterAcmeTosPath;
  /**
   * `GET /cluster/acme`
   * Lists the parts of the ACME area; of no use beyond browsing.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmeGetResult>;
}

/** `/cluster/acme/account` */
export interface ClusterAcmeAccountPath {
  (name: string): ClusterAcmeAccountNamePath;
  /**
   * `GET /cluster/acme/account`
   * Lists the ACME accounts by name.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmeAccountGetResult>;
  /**
   * `POST /cluster/acme/account`
   * Starts a task that registers an account with a certificate authority; orders nothing yet.
   * Needs `root@pam`.
   */
  post(params: ClusterAcmeAccountPostParams, options?: CallOptions): Task;
}

/** `/cluster/acme/account/{name}` */
export interface ClusterAcmeAccountNamePath {
  /**
   * `GET /cluster/acme/account/{name}`
   * Reads an ACME account: authority, contacts, state there, terms agreed to.
   * Needs `root@pam`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmeAccountNameGetResult>;
  /**
   * `PUT /cluster/acme/account/{name}`
   * Starts a task that changes the contacts at the authority; without any it reads the account anew.
   * Needs `root@pam`.
   */
  put(params?: ClusterAcmeAccountNamePutParams, options?: CallOptions): Task;
  /**
   * `DELETE /cluster/acme/account/{name}`
   * Starts a task that deactivates an account at the authority and forgets it; cannot be undone.
   * Needs `root@pam`.
   */
  delete(params?: undefined, options?: CallOptions): Task;
}

/** `/cluster/acme/challenge-schema` */
export interface ClusterAcmeChallengeSchemaPath {
  /**
   * `GET /cluster/acme/challenge-schema`
   * Lists the DNS providers for ACME and the settings that each one takes.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmeChallengeSchemaGetResult>;
}

/** `/cluster/acme/directories` */
export interface ClusterAcmeDirectoriesPath {
  /**
   * `GET /cluster/acme/directories`
   * Lists known certificate authorities with their directory addresses.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmeDirectoriesGetResult>;
}

/** `/cluster/acme/meta` */
export interface ClusterAcmeMetaPath {
  /**
   * `GET /cluster/acme/meta`
   * Asks an authority for its terms' address and whether it demands an external account.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 8.4.
   */
  get(params?: ClusterAcmeMetaGetParams, options?: CallOptions): Promise<ClusterAcmeMetaGetResult>;
}

/** `/cluster/acme/plugins` */
export interface ClusterAcmePluginsPath {
  (id: string): ClusterAcmePluginsIdPath;
  /**
   * `GET /cluster/acme/plugins`
   * Lists the ACME challenge plugins: DNS providers with credentials, and standalone.
   * Needs `Sys.Modify` on `/`.
   */
  get(params?: ClusterAcmePluginsGetParams, options?: CallOptions): Promise<ClusterAcmePluginsGetResult>;
  /**
   * `POST /cluster/acme/plugins`
   * Adds a DNS provider with credentials, for proving domains to the certificate authority.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterAcmePluginsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/acme/plugins/{id}` */
export interface ClusterAcmePluginsIdPath {
  /**
   * `GET /cluster/acme/plugins/{id}`
   * Reads one ACME challenge plugin, the credentials in it included.
   * Needs `Sys.Modify` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterAcmePluginsIdGetResult>;
  /**
   * `PUT /cluster/acme/plugins/{id}`
   * Changes an ACME challenge plugin: provider, credentials, nodes, delay.
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterAcmePluginsIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/acme/plugins/{id}`
   * Deletes an ACME plugin; domains that are proven by it can no longer be renewed.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/acme/tos` */
export interface ClusterAcmeTosPath {
  /**
   * `GET /cluster/acme/tos`
   * Asks an authority for the address of its terms; superseded by the `meta` call.
   * Needs any login.
   */
  get(params?: ClusterAcmeTosGetParams, options?: CallOptions): Promise<ClusterAcmeTosGetResult | null>;
}

/** `/cluster/backup` */
export interface ClusterBackupPath {
  (id: string): ClusterBackupIdPath;
  /**
   * `GET /cluster/backup`
   * Lists the scheduled backup jobs with guests, storage, schedule and next run.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBackupGetResult>;
  /**
   * `POST /cluster/backup`
   * Creates a scheduled backup job; runs nothing now (for that use vzdump on the node).
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  post(params?: ClusterBackupPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/backup/{id}` */
export interface ClusterBackupIdPath {
  readonly included_volumes: ClusterBackupIncludedVolumesPath;
  /**
   * `GET /cluster/backup/{id}`
   * Reads one scheduled backup job.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBackupIdGetResult>;
  /**
   * `PUT /cluster/backup/{id}`
   * Changes a scheduled backup job, or switches it on or off; from the next run on.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  put(params?: ClusterBackupIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/backup/{id}`
   * Deletes a backup job; backups made so far stay, none are made or pruned by it any more.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/backup/{id}/included_volumes` */
export interface ClusterBackupIncludedVolumesPath {
  /**
   * `GET /cluster/backup/{id}/included_volumes`
   * Shows the guests of a backup job and which of their disks it saves or skips.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBackupIncludedVolumesGetResult>;
}

/** `/cluster/backup-info` */
export interface ClusterBackupInfoPath {
  readonly 'not-backed-up': ClusterBackupInfoNotBackedUpPath;
  /**
   * `GET /cluster/backup-info`
   * Lists the calls about backup coverage; of no use beyond browsing.
   * Needs `root@pam`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBackupInfoGetResult>;
}

/** `/cluster/backup-info/not-backed-up` */
export interface ClusterBackupInfoNotBackedUpPath {
  /**
   * `GET /cluster/backup-info/not-backed-up`
   * Lists the guests that no scheduled backup job covers.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBackupInfoNotBackedUpGetResult>;
}

/** `/cluster/bulk-action` */
export interface ClusterBulkActionPath {
  readonly guest: ClusterBulkActionGuestPath;
  /**
   * `GET /cluster/bulk-action`
   * Lists the kinds of bulk action; of no use beyond browsing.
   * Needs any login.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBulkActionGetResult>;
}

/** `/cluster/bulk-action/guest` */
export interface ClusterBulkActionGuestPath {
  readonly migrate: ClusterBulkActionGuestMigratePath;
  readonly shutdown: ClusterBulkActionGuestShutdownPath;
  readonly start: ClusterBulkActionGuestStartPath;
  readonly suspend: ClusterBulkActionGuestSuspendPath;
  /**
   * `GET /cluster/bulk-action/guest`
   * Lists the bulk actions on guests; of no use beyond browsing.
   * Needs any login.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterBulkActionGuestGetResult>;
}

/** `/cluster/bulk-action/guest/migrate` */
export interface ClusterBulkActionGuestMigratePath {
  /**
   * `POST /cluster/bulk-action/guest/migrate`
   * Starts a task that moves many guests of any node to one target node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  post(params: ClusterBulkActionGuestMigratePostParams, options?: CallOptions): Task;
}

/** `/cluster/bulk-action/guest/shutdown` */
export interface ClusterBulkActionGuestShutdownPath {
  /**
   * `POST /cluster/bulk-action/guest/shutdown`
   * Starts a task that shuts down many guests of any node, cutting off those that do not obey.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  post(params?: ClusterBulkActionGuestShutdownPostParams, options?: CallOptions): Task;
}

/** `/cluster/bulk-action/guest/start` */
export interface ClusterBulkActionGuestStartPath {
  /**
   * `POST /cluster/bulk-action/guest/start`
   * Starts a task that starts or resumes many guests of any node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  post(params?: ClusterBulkActionGuestStartPostParams, options?: CallOptions): Task;
}

/** `/cluster/bulk-action/guest/suspend` */
export interface ClusterBulkActionGuestSuspendPath {
  /**
   * `POST /cluster/bulk-action/guest/suspend`
   * Starts a task that pauses many VMs of any node, or suspends them to disk.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  post(params?: ClusterBulkActionGuestSuspendPostParams, options?: CallOptions): Task;
}

/** `/cluster/ceph` */
export interface ClusterCephPath {
  readonly flags: ClusterCephFlagsPath;
  readonly metadata: ClusterCephMetadataPath;
  readonly status: ClusterCephStatusPath;
  /**
   * `GET /cluster/ceph`
   * Lists the cluster-wide Ceph calls; of no use beyond browsing.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterCephGetResult>;
}

/** `/cluster/ceph/flags` */
export interface ClusterCephFlagsPath {
  (flag: string): ClusterCephFlagsFlagPath;
  /**
   * `GET /cluster/ceph/flags`
   * Lists the Ceph cluster flags (noout, norebalance, …) and which are set.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterCephFlagsGetResult>;
  /**
   * `PUT /cluster/ceph/flags`
   * Sets or clears several Ceph flags in a task; those left out stay as they are.
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterCephFlagsPutParams, options?: CallOptions): Task;
}

/** `/cluster/ceph/flags/{flag}` */
export interface ClusterCephFlagsFlagPath {
  /**
   * `GET /cluster/ceph/flags/{flag}`
   * Tells whether one Ceph flag is set.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterCephFlagsFlagGetResult>;
  /**
   * `PUT /cluster/ceph/flags/{flag}`
   * Sets or clears one Ceph flag at once, without a task.
   * Needs `Sys.Modify` on `/`.
   */
  put(params: ClusterCephFlagsFlagPutParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ceph/metadata` */
export interface ClusterCephMetadataPath {
  /**
   * `GET /cluster/ceph/metadata`
   * Shows version, host and address of every Ceph daemon in the cluster.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: ClusterCephMetadataGetParams, options?: CallOptions): Promise<ClusterCephMetadataGetResult>;
}

/** `/cluster/ceph/status` */
export interface ClusterCephStatusPath {
  /**
   * `GET /cluster/ceph/status`
   * Shows the health of Ceph: warnings, monitors, OSDs, placement groups, usage, recovery.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterCephStatusGetResult>;
}

/** `/cluster/config` */
export interface ClusterConfigPath {
  readonly apiversion: ClusterConfigApiversionPath;
  readonly join: ClusterConfigJoinPath;
  readonly nodes: ClusterConfigNodesPath;
  readonly qdevice: ClusterConfigQdevicePath;
  readonly totem: ClusterConfigTotemPath;
  /**
   * `GET /cluster/config`
   * Lists the calls for cluster membership; of no use beyond browsing.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterConfigGetResult>;
  /**
   * `POST /cluster/config`
   * Founds a new cluster with this node as its first member, in a task; the node must be in none.
   * Needs `root@pam`.
   */
  post(params: ClusterConfigPostParams, options?: CallOptions): Task;
}

/** `/cluster/config/apiversion` */
export interface ClusterConfigApiversionPath {
  /**
   * `GET /cluster/config/apiversion`
   * Answers the version of the join protocol that this node speaks.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterConfigApiversionGetResult>;
}

/** `/cluster/config/join` */
export interface ClusterConfigJoinPath {
  /**
   * `GET /cluster/config/join`
   * Collects what a new node needs to join: addresses, fingerprint, corosync settings.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: ClusterConfigJoinGetParams, options?: CallOptions): Promise<ClusterConfigJoinGetResult>;
  /**
   * `POST /cluster/config/join`
   * Joins this node to a cluster, in a task; its configuration is replaced, it must hold no guests.
   * Needs `root@pam`.
   */
  post(params: ClusterConfigJoinPostParams, options?: CallOptions): Task;
}

/** `/cluster/config/nodes` */
export interface ClusterConfigNodesPath {
  (node: string): ClusterConfigNodesNodePath;
  /**
   * `GET /cluster/config/nodes`
   * Lists the member nodes as corosync knows them: id, votes and link addresses.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterConfigNodesGetResult>;
}

/** `/cluster/config/nodes/{node}` */
export interface ClusterConfigNodesNodePath {
  /**
   * `POST /cluster/config/nodes/{node}`
   * Enters a node in the corosync configuration; made by the join itself, not by hand.
   * Needs `root@pam`.
   */
  post(params?: ClusterConfigNodesNodePostParams, options?: CallOptions): Promise<ClusterConfigNodesNodePostResult>;
  /**
   * `DELETE /cluster/config/nodes/{node}`
   * Takes a node out of the cluster for good; it must be off and never start again as it was.
   * Needs `root@pam`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/config/qdevice` */
export interface ClusterConfigQdevicePath {
  /**
   * `GET /cluster/config/qdevice`
   * Shows the state of the external vote daemon (QDevice), if there is one.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterConfigQdeviceGetResult>;
}

/** `/cluster/config/totem` */
export interface ClusterConfigTotemPath {
  /**
   * `GET /cluster/config/totem`
   * Reads the totem settings of corosync: links, transport, encryption, timeouts.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterConfigTotemGetResult | null>;
}

/** `/cluster/firewall` */
export interface ClusterFirewallPath {
  readonly aliases: ClusterFirewallAliasesPath;
  readonly groups: ClusterFirewallGroupsPath;
  readonly ipset: ClusterFirewallIpsetPath;
  readonly macros: ClusterFirewallMacrosPath;
  readonly options: ClusterFirewallOptionsPath;
  readonly refs: ClusterFirewallRefsPath;
  readonly rules: ClusterFirewallRulesPath;
  /**
   * `GET /cluster/firewall`
   * Lists the parts of the cluster firewall; of no use beyond browsing.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallGetResult>;
}

/** `/cluster/firewall/aliases` */
export interface ClusterFirewallAliasesPath {
  (name: string): ClusterFirewallAliasesNamePath;
  /**
   * `GET /cluster/firewall/aliases`
   * Lists the cluster-wide firewall aliases: names for an address or network.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallAliasesGetResult>;
  /**
   * `POST /cluster/firewall/aliases`
   * Creates a cluster-wide name for an address or network, for use in firewall rules.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallAliasesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/aliases/{name}` */
export interface ClusterFirewallAliasesNamePath {
  /**
   * `GET /cluster/firewall/aliases/{name}`
   * Reads one cluster-wide firewall alias.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallAliasesNameGetResult>;
  /**
   * `PUT /cluster/firewall/aliases/{name}`
   * Changes or renames a cluster-wide alias; rules that use it follow its new address.
   * Needs `Sys.Modify` on `/`.
   */
  put(params: ClusterFirewallAliasesNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/aliases/{name}`
   * Deletes a cluster-wide alias; rules that still name it stop working.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: ClusterFirewallAliasesNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/groups` */
export interface ClusterFirewallGroupsPath {
  (group: string): ClusterFirewallGroupsGroupPath;
  /**
   * `GET /cluster/firewall/groups`
   * Lists the security groups: named sets of rules for use by nodes and guests.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallGroupsGetResult>;
  /**
   * `POST /cluster/firewall/groups`
   * Creates an empty security group, or renames one; without effect until a rule refers to it.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallGroupsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/groups/{group}` */
export interface ClusterFirewallGroupsGroupPath {
  (pos: number | string): ClusterFirewallGroupsPosPath;
  /**
   * `GET /cluster/firewall/groups/{group}`
   * Lists the rules of a security group in the order they are tried.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallGroupsGroupGetResult>;
  /**
   * `POST /cluster/firewall/groups/{group}`
   * Adds a rule at the top of a security group, switched off unless `enable` is 1.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallGroupsGroupPostParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/groups/{group}`
   * Deletes a security group, which must hold no rules any more.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/groups/{group}/{pos}` */
export interface ClusterFirewallGroupsPosPath {
  /**
   * `GET /cluster/firewall/groups/{group}/{pos}`
   * Reads one rule of a security group by its place.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallGroupsPosGetResult>;
  /**
   * `PUT /cluster/firewall/groups/{group}/{pos}`
   * Changes or moves a rule of a security group; in effect wherever the group is used.
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterFirewallGroupsPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/groups/{group}/{pos}`
   * Deletes a rule of a security group; the rules after it move up one place.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: ClusterFirewallGroupsPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/ipset` */
export interface ClusterFirewallIpsetPath {
  (name: string): ClusterFirewallIpsetNamePath;
  /**
   * `GET /cluster/firewall/ipset`
   * Lists the cluster-wide IP sets.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallIpsetGetResult>;
  /**
   * `POST /cluster/firewall/ipset`
   * Creates an empty cluster-wide IP set, or renames one or changes its comment with `rename`.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallIpsetPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/ipset/{name}` */
export interface ClusterFirewallIpsetNamePath {
  (cidr: string): ClusterFirewallIpsetCidrPath;
  /**
   * `GET /cluster/firewall/ipset/{name}`
   * Lists the addresses and networks in a cluster-wide IP set.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallIpsetNameGetResult>;
  /**
   * `POST /cluster/firewall/ipset/{name}`
   * Adds an address, network or alias to a cluster-wide IP set; rules see it at once.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallIpsetNamePostParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/ipset/{name}`
   * Deletes a cluster-wide IP set; refused while it has members unless `force`.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: ClusterFirewallIpsetNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/ipset/{name}/{cidr}` */
export interface ClusterFirewallIpsetCidrPath {
  /**
   * `GET /cluster/firewall/ipset/{name}/{cidr}`
   * Reads one member of a cluster-wide IP set.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallIpsetCidrGetResult>;
  /**
   * `PUT /cluster/firewall/ipset/{name}/{cidr}`
   * Changes comment or exclusion of one member of a cluster-wide IP set.
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterFirewallIpsetCidrPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/ipset/{name}/{cidr}`
   * Takes one address or network out of a cluster-wide IP set.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: ClusterFirewallIpsetCidrDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/macros` */
export interface ClusterFirewallMacrosPath {
  /**
   * `GET /cluster/firewall/macros`
   * Lists the rule macros (SSH, HTTP, Ping, …) that a rule can name in place of ports.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallMacrosGetResult>;
}

/** `/cluster/firewall/options` */
export interface ClusterFirewallOptionsPath {
  /**
   * `GET /cluster/firewall/options`
   * Reads whether the firewall is on for the cluster, and its default policies.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallOptionsGetResult>;
  /**
   * `PUT /cluster/firewall/options`
   * Switches the firewall of all nodes and guests on or off, sets its policies; can lock you out.
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterFirewallOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/refs` */
export interface ClusterFirewallRefsPath {
  /**
   * `GET /cluster/firewall/refs`
   * Lists the aliases and IP sets that cluster rules may name as source or destination.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: ClusterFirewallRefsGetParams, options?: CallOptions): Promise<ClusterFirewallRefsGetResult>;
}

/** `/cluster/firewall/rules` */
export interface ClusterFirewallRulesPath {
  (pos: number | string): ClusterFirewallRulesPosPath;
  /**
   * `GET /cluster/firewall/rules`
   * Lists the cluster firewall rules in the order they are tried; they guard every node.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallRulesGetResult>;
  /**
   * `POST /cluster/firewall/rules`
   * Adds a cluster rule at the top of the list, switched off unless `enable` is 1.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterFirewallRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/firewall/rules/{pos}` */
export interface ClusterFirewallRulesPosPath {
  /**
   * `GET /cluster/firewall/rules/{pos}`
   * Reads one cluster firewall rule by its place.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterFirewallRulesPosGetResult>;
  /**
   * `PUT /cluster/firewall/rules/{pos}`
   * Changes a cluster firewall rule, or moves it to another place.
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterFirewallRulesPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/firewall/rules/{pos}`
   * Deletes a cluster firewall rule; the rules after it move up one place.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: ClusterFirewallRulesPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha` */
export interface ClusterHaPath {
  readonly groups: ClusterHaGroupsPath;
  readonly resources: ClusterHaResourcesPath;
  readonly rules: ClusterHaRulesPath;
  readonly status: ClusterHaStatusPath;
  /**
   * `GET /cluster/ha`
   * Lists the parts of the high-availability area; of no use beyond browsing.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaGetResult>;
}

/** `/cluster/ha/groups` */
export interface ClusterHaGroupsPath {
  (group: string): ClusterHaGroupsGroupPath;
  /**
   * `GET /cluster/ha/groups`
   * Lists the HA groups of PVE 8 and older; fails on 9, where node affinity rules took their place.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaGroupsGetResult>;
  /**
   * `POST /cluster/ha/groups`
   * Creates an HA group (PVE 8 and older); on 9 create a node affinity rule instead.
   * Needs `Sys.Console` on `/`.
   */
  post(params: ClusterHaGroupsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/groups/{group}` */
export interface ClusterHaGroupsGroupPath {
  /**
   * `GET /cluster/ha/groups/{group}`
   * Reads an HA group (PVE 8 and older): its nodes, priorities and restriction.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaGroupsGroupGetResult>;
  /**
   * `PUT /cluster/ha/groups/{group}`
   * Changes an HA group (PVE 8 and older); its guests may be moved at once.
   * Needs `Sys.Console` on `/`.
   */
  put(params?: ClusterHaGroupsGroupPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/ha/groups/{group}`
   * Deletes an HA group (PVE 8 and older), which no HA resource may use any more.
   * Needs `Sys.Console` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/resources` */
export interface ClusterHaResourcesPath {
  (sid: string): ClusterHaResourcesSidPath;
  /**
   * `GET /cluster/ha/resources`
   * Lists the guests under HA with the state asked for, their limits and group.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: ClusterHaResourcesGetParams, options?: CallOptions): Promise<ClusterHaResourcesGetResult>;
  /**
   * `POST /cluster/ha/resources`
   * Puts a guest under HA; with state started it is started and restarted elsewhere on failure.
   * Needs `Sys.Console` on `/`.
   */
  post(params: ClusterHaResourcesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/resources/{sid}` */
export interface ClusterHaResourcesSidPath {
  readonly migrate: ClusterHaResourcesMigratePath;
  readonly relocate: ClusterHaResourcesRelocatePath;
  /**
   * `GET /cluster/ha/resources/{sid}`
   * Reads how one guest is managed by HA: state asked for, restart and relocate limits.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaResourcesSidGetResult>;
  /**
   * `PUT /cluster/ha/resources/{sid}`
   * Changes how HA manages a guest; a new `state` makes HA start or stop it soon after.
   * Needs `Sys.Console` on `/`.
   */
  put(params?: ClusterHaResourcesSidPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/ha/resources/{sid}`
   * Takes a guest out of HA and, by default, out of its HA rules; it keeps running as it is.
   * Needs `Sys.Console` on `/`.
   */
  delete(params?: ClusterHaResourcesSidDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/resources/{sid}/migrate` */
export interface ClusterHaResourcesMigratePath {
  /**
   * `POST /cluster/ha/resources/{sid}/migrate`
   * Asks HA to move a guest live to a node; HA acts some seconds later, in a task of its own.
   * Needs `Sys.Console` on `/`.
   */
  post(params: ClusterHaResourcesMigratePostParams, options?: CallOptions): Promise<ClusterHaResourcesMigratePostResult>;
}

/** `/cluster/ha/resources/{sid}/relocate` */
export interface ClusterHaResourcesRelocatePath {
  /**
   * `POST /cluster/ha/resources/{sid}/relocate`
   * Asks HA to stop a guest, move it and start it on the other node; downtime, no task answered.
   * Needs `Sys.Console` on `/`.
   */
  post(params: ClusterHaResourcesRelocatePostParams, options?: CallOptions): Promise<ClusterHaResourcesRelocatePostResult>;
}

/** `/cluster/ha/rules` */
export interface ClusterHaRulesPath {
  (rule: string): ClusterHaRulesRulePath;
  /**
   * `GET /cluster/ha/rules`
   * Lists the HA rules: which guests prefer which nodes, stay together or keep apart.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 9.2.
   */
  get(params?: ClusterHaRulesGetParams, options?: CallOptions): Promise<ClusterHaRulesGetResult>;
  /**
   * `POST /cluster/ha/rules`
   * Creates an HA rule of node or resource affinity; HA may move guests to satisfy it.
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  post(params: ClusterHaRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/rules/{rule}` */
export interface ClusterHaRulesRulePath {
  /**
   * `GET /cluster/ha/rules/{rule}`
   * Reads one HA rule: its guests, nodes or affinity, and whether it is in force.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaRulesRuleGetResult>;
  /**
   * `PUT /cluster/ha/rules/{rule}`
   * Changes an HA rule, or switches it off and on; HA may move guests to satisfy it.
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  put(params: ClusterHaRulesRulePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/ha/rules/{rule}`
   * Deletes an HA rule; guests stay where they are and are bound by it no longer.
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/status` */
export interface ClusterHaStatusPath {
  readonly 'arm-ha': ClusterHaStatusArmHaPath;
  readonly current: ClusterHaStatusCurrentPath;
  readonly 'disarm-ha': ClusterHaStatusDisarmHaPath;
  readonly manager_status: ClusterHaStatusManagerStatusPath;
  /**
   * `GET /cluster/ha/status`
   * Lists the HA status calls; of no use beyond browsing.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaStatusGetResult>;
}

/** `/cluster/ha/status/arm-ha` */
export interface ClusterHaStatusArmHaPath {
  /**
   * `POST /cluster/ha/status/arm-ha`
   * Takes HA back into service after it was disarmed: watchdogs, fencing and recovery.
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  post(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/status/current` */
export interface ClusterHaStatusCurrentPath {
  /**
   * `GET /cluster/ha/status/current`
   * Shows HA now: quorum, the acting manager, each node and each managed guest with its state.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaStatusCurrentGetResult>;
}

/** `/cluster/ha/status/disarm-ha` */
export interface ClusterHaStatusDisarmHaPath {
  /**
   * `POST /cluster/ha/status/disarm-ha`
   * Stands the whole HA stack down: watchdogs released, no fencing, no recovery until armed again.
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  post(params: ClusterHaStatusDisarmHaPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/ha/status/manager_status` */
export interface ClusterHaStatusManagerStatusPath {
  /**
   * `GET /cluster/ha/status/manager_status`
   * Dumps the inner state of the HA manager and of every node; for finding faults.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterHaStatusManagerStatusGetResult>;
}

/** `/cluster/jobs` */
export interface ClusterJobsPath {
  readonly 'realm-sync': ClusterJobsRealmSyncPath;
  readonly 'schedule-analyze': ClusterJobsScheduleAnalyzePath;
  /**
   * `GET /cluster/jobs`
   * Lists the kinds of scheduled jobs; of no use beyond browsing.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterJobsGetResult>;
}

/** `/cluster/jobs/realm-sync` */
export interface ClusterJobsRealmSyncPath {
  (id: string): ClusterJobsRealmSyncIdPath;
  /**
   * `GET /cluster/jobs/realm-sync`
   * Lists the jobs that import users from realms, with schedule, last and next run.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterJobsRealmSyncGetResult>;
}

/** `/cluster/jobs/realm-sync/{id}` */
export interface ClusterJobsRealmSyncIdPath {
  /**
   * `GET /cluster/jobs/realm-sync/{id}`
   * Reads one realm sync job.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterJobsRealmSyncIdGetResult>;
  /**
   * `POST /cluster/jobs/realm-sync/{id}`
   * Creates a job that imports users and groups of a realm on a schedule.
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  post(params: ClusterJobsRealmSyncIdPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /cluster/jobs/realm-sync/{id}`
   * Changes a realm sync job, or switches it on or off; from the next run on.
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  put(params: ClusterJobsRealmSyncIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/jobs/realm-sync/{id}`
   * Deletes a realm sync job; users and groups imported so far stay.
   * Needs `Sys.Modify` on `/`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/jobs/schedule-analyze` */
export interface ClusterJobsScheduleAnalyzePath {
  /**
   * `GET /cluster/jobs/schedule-analyze`
   * Works out when a calendar event would fire next; a test for schedules, changes nothing.
   * Needs any login.
   */
  get(params: ClusterJobsScheduleAnalyzeGetParams, options?: CallOptions): Promise<ClusterJobsScheduleAnalyzeGetResult>;
}

/** `/cluster/log` */
export interface ClusterLogPath {
  /**
   * `GET /cluster/log`
   * Reads the recent cluster log: logins, task starts and ends, service messages; newest first.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterLogGetParams, options?: CallOptions): Promise<ClusterLogGetResult>;
}

/** `/cluster/mapping` */
export interface ClusterMappingPath {
  readonly dir: ClusterMappingDirPath;
  readonly pci: ClusterMappingPciPath;
  readonly usb: ClusterMappingUsbPath;
  /**
   * `GET /cluster/mapping`
   * Lists the kinds of resource mappings; of no use beyond browsing.
   * Needs any login.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMappingGetResult>;
}

/** `/cluster/mapping/dir` */
export interface ClusterMappingDirPath {
  (id: string): ClusterMappingDirIdPath;
  /**
   * `GET /cluster/mapping/dir`
   * Lists the directory mappings, on request checked against a node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: ClusterMappingDirGetParams, options?: CallOptions): Promise<ClusterMappingDirGetResult>;
  /**
   * `POST /cluster/mapping/dir`
   * Creates a directory mapping: one name for a host folder on each node, for VMs over virtiofs.
   * Needs `Mapping.Modify` on `/mapping/dir`.
   * Since PVE 8.4.
   */
  post(params: ClusterMappingDirPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/mapping/dir/{id}` */
export interface ClusterMappingDirIdPath {
  /**
   * `GET /cluster/mapping/dir/{id}`
   * Reads one directory mapping with its folder on each node.
   * Needs `Mapping.Use` on `/mapping/dir/{id}` or `Mapping.Modify` on `/mapping/dir/{id}` or `Mapping.Audit` on `/mapping/dir/{id}`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMappingDirIdGetResult>;
  /**
   * `PUT /cluster/mapping/dir/{id}`
   * Changes a directory mapping; VMs that use it see the change at their next start.
   * Needs `Mapping.Modify` on `/mapping/dir/{id}`.
   * Since PVE 8.4.
   */
  put(params?: ClusterMappingDirIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/mapping/dir/{id}`
   * Deletes a directory mapping; VMs still set to it no longer start.
   * Needs `Mapping.Modify` on `/mapping/dir`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/mapping/pci` */
export interface ClusterMappingPciPath {
  (id: string): ClusterMappingPciIdPath;
  /**
   * `GET /cluster/mapping/pci`
   * Lists the PCI mappings, on request checked against a node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: ClusterMappingPciGetParams, options?: CallOptions): Promise<ClusterMappingPciGetResult>;
  /**
   * `POST /cluster/mapping/pci`
   * Creates a PCI mapping: one name for the fitting devices of each node, for passthrough.
   * Needs `Mapping.Modify` on `/mapping/pci`.
   * Since PVE 8.4.
   */
  post(params: ClusterMappingPciPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/mapping/pci/{id}` */
export interface ClusterMappingPciIdPath {
  /**
   * `GET /cluster/mapping/pci/{id}`
   * Reads one PCI mapping with its devices on each node.
   * Needs `Mapping.Use` on `/mapping/pci/{id}` or `Mapping.Modify` on `/mapping/pci/{id}` or `Mapping.Audit` on `/mapping/pci/{id}`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMappingPciIdGetResult>;
  /**
   * `PUT /cluster/mapping/pci/{id}`
   * Changes a PCI mapping; VMs that use it see the change at their next start.
   * Needs `Mapping.Modify` on `/mapping/pci/{id}`.
   * Since PVE 8.4.
   */
  put(params?: ClusterMappingPciIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/mapping/pci/{id}`
   * Deletes a PCI mapping; VMs still set to it no longer start.
   * Needs `Mapping.Modify` on `/mapping/pci`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/mapping/usb` */
export interface ClusterMappingUsbPath {
  (id: string): ClusterMappingUsbIdPath;
  /**
   * `GET /cluster/mapping/usb`
   * Lists the USB mappings, on request checked against a node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: ClusterMappingUsbGetParams, options?: CallOptions): Promise<ClusterMappingUsbGetResult>;
  /**
   * `POST /cluster/mapping/usb`
   * Creates a USB mapping: one name for a device or port on each node, for passthrough.
   * Needs `Mapping.Modify` on `/mapping/usb`.
   * Since PVE 8.4.
   */
  post(params: ClusterMappingUsbPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/mapping/usb/{id}` */
export interface ClusterMappingUsbIdPath {
  /**
   * `GET /cluster/mapping/usb/{id}`
   * Reads one USB mapping with its devices on each node.
   * Needs `Mapping.Audit` on `/mapping/usb/{id}` or `Mapping.Use` on `/mapping/usb/{id}` or `Mapping.Modify` on `/mapping/usb/{id}`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMappingUsbIdGetResult>;
  /**
   * `PUT /cluster/mapping/usb/{id}`
   * Changes a USB mapping; VMs that use it see the change at their next start.
   * Needs `Mapping.Modify` on `/mapping/usb/{id}`.
   * Since PVE 8.4.
   */
  put(params: ClusterMappingUsbIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/mapping/usb/{id}`
   * Deletes a USB mapping; VMs still set to it no longer start.
   * Needs `Mapping.Modify` on `/mapping/usb`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/metrics` */
export interface ClusterMetricsPath {
  readonly export: ClusterMetricsExportPath;
  readonly server: ClusterMetricsServerPath;
  /**
   * `GET /cluster/metrics`
   * Lists the parts of the metrics area; of no use beyond browsing.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMetricsGetResult>;
}

/** `/cluster/metrics/export` */
export interface ClusterMetricsExportPath {
  /**
   * `GET /cluster/metrics/export`
   * Reads the latest measurements of nodes, guests and storages, with history on request.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  get(params?: ClusterMetricsExportGetParams, options?: CallOptions): Promise<ClusterMetricsExportGetResult>;
}

/** `/cluster/metrics/server` */
export interface ClusterMetricsServerPath {
  (id: string): ClusterMetricsServerIdPath;
  /**
   * `GET /cluster/metrics/server`
   * Lists the external metric servers that PVE sends measurements to.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMetricsServerGetResult>;
}

/** `/cluster/metrics/server/{id}` */
export interface ClusterMetricsServerIdPath {
  /**
   * `GET /cluster/metrics/server/{id}`
   * Reads the settings of one external metric server.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterMetricsServerIdGetResult>;
  /**
   * `POST /cluster/metrics/server/{id}`
   * Adds a metric server (InfluxDB, Graphite, OpenTelemetry); every node begins to send to it.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: ClusterMetricsServerIdPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /cluster/metrics/server/{id}`
   * Changes an external metric server, or switches it off and on.
   * Needs `Sys.Modify` on `/`.
   */
  put(params: ClusterMetricsServerIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/metrics/server/{id}`
   * Deletes a metric server here: nothing more is sent; what it stores is untouched.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/nextid` */
export interface ClusterNextidPath {
  /**
   * `GET /cluster/nextid`
   * Answers a free vmid, or checks that a given one is free; reserves nothing.
   * Needs any login.
   */
  get(params?: ClusterNextidGetParams, options?: CallOptions): Promise<ClusterNextidGetResult>;
}

/** `/cluster/notifications` */
export interface ClusterNotificationsPath {
  readonly endpoints: ClusterNotificationsEndpointsPath;
  readonly 'matcher-field-values': ClusterNotificationsMatcherFieldValuesPath;
  readonly 'matcher-fields': ClusterNotificationsMatcherFieldsPath;
  readonly matchers: ClusterNotificationsMatchersPath;
  readonly targets: ClusterNotificationsTargetsPath;
  /**
   * `GET /cluster/notifications`
   * Lists the parts of the notification area; of no use beyond browsing.
   * Needs any login.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsGetResult>;
}

/** `/cluster/notifications/endpoints` */
export interface ClusterNotificationsEndpointsPath {
  readonly gotify: ClusterNotificationsEndpointsGotifyPath;
  readonly sendmail: ClusterNotificationsEndpointsSendmailPath;
  readonly smtp: ClusterNotificationsEndpointsSmtpPath;
  readonly webhook: ClusterNotificationsEndpointsWebhookPath;
  /**
   * `GET /cluster/notifications/endpoints`
   * Lists the kinds of notification endpoints; of no use beyond browsing.
   * Needs any login.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsGetResult>;
}

/** `/cluster/notifications/endpoints/gotify` */
export interface ClusterNotificationsEndpointsGotifyPath {
  (name: string): ClusterNotificationsEndpointsGotifyNamePath;
  /**
   * `GET /cluster/notifications/endpoints/gotify`
   * Lists the Gotify endpoints; their tokens are not shown.
   * Needs `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsGotifyGetResult>;
  /**
   * `POST /cluster/notifications/endpoints/gotify`
   * Adds a Gotify server as a target; gets messages once a matcher names it.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  post(params: ClusterNotificationsEndpointsGotifyPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/gotify/{name}` */
export interface ClusterNotificationsEndpointsGotifyNamePath {
  /**
   * `GET /cluster/notifications/endpoints/gotify/{name}`
   * Reads one Gotify endpoint; its token is not shown.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsGotifyNameGetResult>;
  /**
   * `PUT /cluster/notifications/endpoints/gotify/{name}`
   * Changes a Gotify endpoint, or switches it off and on.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  put(params?: ClusterNotificationsEndpointsGotifyNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/notifications/endpoints/gotify/{name}`
   * Deletes a Gotify endpoint; refused while a matcher still names it.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/sendmail` */
export interface ClusterNotificationsEndpointsSendmailPath {
  (name: string): ClusterNotificationsEndpointsSendmailNamePath;
  /**
   * `GET /cluster/notifications/endpoints/sendmail`
   * Lists the endpoints that send mail through the mailer of the node.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsSendmailGetResult>;
  /**
   * `POST /cluster/notifications/endpoints/sendmail`
   * Adds a target that mails through the node's own mailer; used once a matcher names it.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  post(params: ClusterNotificationsEndpointsSendmailPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/sendmail/{name}` */
export interface ClusterNotificationsEndpointsSendmailNamePath {
  /**
   * `GET /cluster/notifications/endpoints/sendmail/{name}`
   * Reads one sendmail endpoint.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsSendmailNameGetResult>;
  /**
   * `PUT /cluster/notifications/endpoints/sendmail/{name}`
   * Changes a sendmail endpoint, or switches it off and on.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  put(params?: ClusterNotificationsEndpointsSendmailNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/notifications/endpoints/sendmail/{name}`
   * Deletes a sendmail endpoint; refused while a matcher still names it.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/smtp` */
export interface ClusterNotificationsEndpointsSmtpPath {
  (name: string): ClusterNotificationsEndpointsSmtpNamePath;
  /**
   * `GET /cluster/notifications/endpoints/smtp`
   * Lists the SMTP endpoints; their passwords are not shown.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsSmtpGetResult>;
  /**
   * `POST /cluster/notifications/endpoints/smtp`
   * Adds a target that mails through an SMTP server; used once a matcher names it.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  post(params: ClusterNotificationsEndpointsSmtpPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/smtp/{name}` */
export interface ClusterNotificationsEndpointsSmtpNamePath {
  /**
   * `GET /cluster/notifications/endpoints/smtp/{name}`
   * Reads one SMTP endpoint; its password is not shown.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsSmtpNameGetResult>;
  /**
   * `PUT /cluster/notifications/endpoints/smtp/{name}`
   * Changes an SMTP endpoint, or switches it off and on.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  put(params?: ClusterNotificationsEndpointsSmtpNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/notifications/endpoints/smtp/{name}`
   * Deletes an SMTP endpoint; refused while a matcher still names it.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/webhook` */
export interface ClusterNotificationsEndpointsWebhookPath {
  (name: string): ClusterNotificationsEndpointsWebhookNamePath;
  /**
   * `GET /cluster/notifications/endpoints/webhook`
   * Lists the webhook endpoints; the values of secrets are not shown.
   * Needs `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsWebhookGetResult>;
  /**
   * `POST /cluster/notifications/endpoints/webhook`
   * Adds a target that calls a URL for each message; used once a matcher names it.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  post(params: ClusterNotificationsEndpointsWebhookPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/endpoints/webhook/{name}` */
export interface ClusterNotificationsEndpointsWebhookNamePath {
  /**
   * `GET /cluster/notifications/endpoints/webhook/{name}`
   * Reads one webhook endpoint; the values of secrets are not shown.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsEndpointsWebhookNameGetResult>;
  /**
   * `PUT /cluster/notifications/endpoints/webhook/{name}`
   * Changes a webhook endpoint, or switches it off and on.
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  put(params?: ClusterNotificationsEndpointsWebhookNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/notifications/endpoints/webhook/{name}`
   * Deletes a webhook endpoint; refused while a matcher still names it.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/matcher-field-values` */
export interface ClusterNotificationsMatcherFieldValuesPath {
  /**
   * `GET /cluster/notifications/matcher-field-values`
   * Lists the known values of the message fields, for use in matchers.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsMatcherFieldValuesGetResult>;
}

/** `/cluster/notifications/matcher-fields` */
export interface ClusterNotificationsMatcherFieldsPath {
  /**
   * `GET /cluster/notifications/matcher-fields`
   * Lists the message fields that matchers can test, such as type or hostname.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsMatcherFieldsGetResult>;
}

/** `/cluster/notifications/matchers` */
export interface ClusterNotificationsMatchersPath {
  (name: string): ClusterNotificationsMatchersNamePath;
  /**
   * `GET /cluster/notifications/matchers`
   * Lists the matchers: which messages go to which targets.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsMatchersGetResult>;
  /**
   * `POST /cluster/notifications/matchers`
   * Creates a matcher, which sends the messages that fit it to its targets.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  post(params: ClusterNotificationsMatchersPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/matchers/{name}` */
export interface ClusterNotificationsMatchersNamePath {
  /**
   * `GET /cluster/notifications/matchers/{name}`
   * Reads one matcher: its tests and targets.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsMatchersNameGetResult>;
  /**
   * `PUT /cluster/notifications/matchers/{name}`
   * Changes a matcher, or switches it off and on.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  put(params?: ClusterNotificationsMatchersNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/notifications/matchers/{name}`
   * Deletes a matcher: what only it sent on reaches nobody; a built-in one falls back to its defaults.
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/notifications/targets` */
export interface ClusterNotificationsTargetsPath {
  (name: string): ClusterNotificationsTargetsNamePath;
  /**
   * `GET /cluster/notifications/targets`
   * Lists all notification targets of any kind, and whether they are in use.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterNotificationsTargetsGetResult>;
}

/** `/cluster/notifications/targets/{name}` */
export interface ClusterNotificationsTargetsNamePath {
  readonly test: ClusterNotificationsTargetsTestPath;
}

/** `/cluster/notifications/targets/{name}/test` */
export interface ClusterNotificationsTargetsTestPath {
  /**
   * `POST /cluster/notifications/targets/{name}/test`
   * Sends a test message to one target, past all matchers.
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  post(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/options` */
export interface ClusterOptionsPath {
  /**
   * `GET /cluster/options`
   * Reads the datacenter options: defaults for migration, bandwidth, console, HA, tags, vmids.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterOptionsGetResult>;
  /**
   * `PUT /cluster/options`
   * Changes datacenter options for all nodes at once; what is not named stays.
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: ClusterOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/qemu` */
export interface ClusterQemuPath {
  readonly 'cpu-flags': ClusterQemuCpuFlagsPath;
  readonly 'custom-cpu-models': ClusterQemuCustomCpuModelsPath;
  /**
   * `GET /cluster/qemu`
   * Lists the cluster-wide QEMU calls; of no use beyond browsing.
   * Needs any login.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterQemuGetResult>;
}

/** `/cluster/qemu/cpu-flags` */
export interface ClusterQemuCpuFlagsPath {
  /**
   * `GET /cluster/qemu/cpu-flags`
   * Lists the CPU flags a VM can be given, and which nodes support each.
   * Needs `Sys.Audit` on `/nodes` or `Mapping.Audit` or `Mapping.Use` or `Mapping.Modify` on `/mapping/cpu`.
   * Since PVE 9.2.
   */
  get(params?: ClusterQemuCpuFlagsGetParams, options?: CallOptions): Promise<ClusterQemuCpuFlagsGetResult>;
}

/** `/cluster/qemu/custom-cpu-models` */
export interface ClusterQemuCustomCpuModelsPath {
  (cputype: string): ClusterQemuCustomCpuModelsCputypePath;
  /**
   * `GET /cluster/qemu/custom-cpu-models`
   * Lists the CPU models defined in this cluster that you may see.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterQemuCustomCpuModelsGetResult>;
  /**
   * `POST /cluster/qemu/custom-cpu-models`
   * Defines a CPU model of your own, for VMs to use as cpu type custom-NAME.
   * Needs `Mapping.Modify` on `/mapping/cpu`.
   * Since PVE 9.2.
   */
  post(params: ClusterQemuCustomCpuModelsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/qemu/custom-cpu-models/{cputype}` */
export interface ClusterQemuCustomCpuModelsCputypePath {
  /**
   * `GET /cluster/qemu/custom-cpu-models/{cputype}`
   * Reads one CPU model of your own: base model, flags, address bits.
   * Needs `Mapping.Audit` on `/mapping/cpu/{cputype}` or `Mapping.Use` on `/mapping/cpu/{cputype}` or `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterQemuCustomCpuModelsCputypeGetResult>;
  /**
   * `PUT /cluster/qemu/custom-cpu-models/{cputype}`
   * Changes a CPU model of your own; VMs that use it get the change at their next start.
   * Needs `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  put(params?: ClusterQemuCustomCpuModelsCputypePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/qemu/custom-cpu-models/{cputype}`
   * Deletes a CPU model of your own; VMs still set to it no longer start.
   * Needs `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/replication` */
export interface ClusterReplicationPath {
  (id: string): ClusterReplicationIdPath;
  /**
   * `GET /cluster/replication`
   * Lists the replication jobs of the guests you may see.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterReplicationGetResult>;
  /**
   * `POST /cluster/replication`
   * Creates a job that copies a guest's ZFS disks to another node on a schedule.
   * Needs any login, and what PVE checks beside it.
   */
  post(params: ClusterReplicationPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/replication/{id}` */
export interface ClusterReplicationIdPath {
  /**
   * `GET /cluster/replication/{id}`
   * Reads the settings of a replication job; how it went is asked from the node.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterReplicationIdGetResult>;
  /**
   * `PUT /cluster/replication/{id}`
   * Changes schedule, rate or state of a replication job; from the next run on.
   * Needs any login, and what PVE checks beside it.
   */
  put(params?: ClusterReplicationIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/replication/{id}`
   * Marks a replication job for removal; its next run deletes the copy at the target unless `keep`.
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: ClusterReplicationIdDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/resources` */
export interface ClusterResourcesPath {
  /**
   * `GET /cluster/resources`
   * Lists all guests, nodes, storages and SDN zones with their load, in one call for the cluster.
   * Needs any login.
   */
  get(params?: ClusterResourcesGetParams, options?: CallOptions): Promise<ClusterResourcesGetResult>;
}

/** `/cluster/sdn` */
export interface ClusterSdnPath {
  readonly controllers: ClusterSdnControllersPath;
  readonly dns: ClusterSdnDnsPath;
  readonly 'dry-run': ClusterSdnDryRunPath;
  readonly fabrics: ClusterSdnFabricsPath;
  readonly ipams: ClusterSdnIpamsPath;
  readonly lock: ClusterSdnLockPath;
  readonly 'prefix-lists': ClusterSdnPrefixListsPath;
  readonly rollback: ClusterSdnRollbackPath;
  readonly 'route-maps': ClusterSdnRouteMapsPath;
  readonly vnets: ClusterSdnVnetsPath;
  readonly zones: ClusterSdnZonesPath;
  /**
   * `GET /cluster/sdn`
   * Lists the parts of the SDN area; of no use beyond browsing.
   * Needs `SDN.Audit` on `/sdn`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnGetResult>;
  /**
   * `PUT /cluster/sdn`
   * Applies all pending SDN changes: a task that rewrites and reloads the network of every node.
   * Needs `SDN.Allocate` on `/sdn`.
   */
  put(params?: ClusterSdnPutParams, options?: CallOptions): Task;
}

/** `/cluster/sdn/controllers` */
export interface ClusterSdnControllersPath {
  (controller: string): ClusterSdnControllersControllerPath;
  /**
   * `GET /cluster/sdn/controllers`
   * Lists the SDN controllers (EVPN, BGP, IS-IS), as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnControllersGetParams, options?: CallOptions): Promise<ClusterSdnControllersGetResult>;
  /**
   * `POST /cluster/sdn/controllers`
   * Adds a routing controller to the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/controllers`.
   */
  post(params: ClusterSdnControllersPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/controllers/{controller}` */
export interface ClusterSdnControllersControllerPath {
  /**
   * `GET /cluster/sdn/controllers/{controller}`
   * Reads one SDN controller, as configured, running or pending.
   * Needs `SDN.Allocate` on `/sdn/controllers/{controller}`.
   */
  get(params?: ClusterSdnControllersControllerGetParams, options?: CallOptions): Promise<ClusterSdnControllersControllerGetResult>;
  /**
   * `PUT /cluster/sdn/controllers/{controller}`
   * Changes a controller in the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/controllers`.
   */
  put(params?: ClusterSdnControllersControllerPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/controllers/{controller}`
   * Deletes a controller from the pending SDN configuration; no zone may use it. In effect after apply.
   * Needs `SDN.Allocate` on `/sdn/controllers`.
   */
  delete(params?: ClusterSdnControllersControllerDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/dns` */
export interface ClusterSdnDnsPath {
  (dns: string): ClusterSdnDnsDnsPath;
  /**
   * `GET /cluster/sdn/dns`
   * Lists the DNS servers that SDN can enter guest names in.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnDnsGetParams, options?: CallOptions): Promise<ClusterSdnDnsGetResult>;
  /**
   * `POST /cluster/sdn/dns`
   * Registers a PowerDNS server with SDN; checked by a call to it.
   * Needs `SDN.Allocate` on `/sdn/dns`.
   */
  post(params: ClusterSdnDnsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/dns/{dns}` */
export interface ClusterSdnDnsDnsPath {
  /**
   * `GET /cluster/sdn/dns/{dns}`
   * Reads one DNS server of SDN.
   * Needs `SDN.Allocate` on `/sdn/dns/{dns}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnDnsDnsGetResult>;
  /**
   * `PUT /cluster/sdn/dns/{dns}`
   * Changes address, key or lifetimes of a DNS server of SDN.
   * Needs `SDN.Allocate` on `/sdn/dns`.
   */
  put(params?: ClusterSdnDnsDnsPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/dns/{dns}`
   * Removes a DNS server from SDN; no zone should use it. The records in it stay as they are.
   * Needs `SDN.Allocate` on `/sdn/dns`.
   */
  delete(params?: ClusterSdnDnsDnsDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/dry-run` */
export interface ClusterSdnDryRunPath {
  /**
   * `GET /cluster/sdn/dry-run`
   * Shows as a diff what applying the pending SDN changes would alter on a node.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  get(params: ClusterSdnDryRunGetParams, options?: CallOptions): Promise<ClusterSdnDryRunGetResult>;
}

/** `/cluster/sdn/fabrics` */
export interface ClusterSdnFabricsPath {
  readonly all: ClusterSdnFabricsAllPath;
  readonly fabric: ClusterSdnFabricsFabricPath;
  readonly node: ClusterSdnFabricsNodePath;
  /**
   * `GET /cluster/sdn/fabrics`
   * Lists the parts of the fabric area; of no use beyond browsing.
   * Needs `SDN.Audit` on `/sdn/fabrics`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnFabricsGetResult>;
}

/** `/cluster/sdn/fabrics/all` */
export interface ClusterSdnFabricsAllPath {
  /**
   * `GET /cluster/sdn/fabrics/all`
   * Lists all fabrics and all their nodes in one call.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnFabricsAllGetParams, options?: CallOptions): Promise<ClusterSdnFabricsAllGetResult>;
}

/** `/cluster/sdn/fabrics/fabric` */
export interface ClusterSdnFabricsFabricPath {
  (id: string): ClusterSdnFabricsFabricIdPath;
  /**
   * `GET /cluster/sdn/fabrics/fabric`
   * Lists the SDN fabrics: routed underlays between the nodes.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnFabricsFabricGetParams, options?: CallOptions): Promise<ClusterSdnFabricsFabricGetResult>;
  /**
   * `POST /cluster/sdn/fabrics/fabric`
   * Adds a fabric (OpenFabric, OSPF, BGP or WireGuard) to the pending SDN configuration.
   * Needs `SDN.Allocate` on `/sdn/fabrics`.
   * Since PVE 9.2.
   */
  post(params: ClusterSdnFabricsFabricPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/fabrics/fabric/{id}` */
export interface ClusterSdnFabricsFabricIdPath {
  /**
   * `GET /cluster/sdn/fabrics/fabric/{id}`
   * Reads one SDN fabric.
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnFabricsFabricIdGetResult>;
  /**
   * `PUT /cluster/sdn/fabrics/fabric/{id}`
   * Changes a fabric in the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  put(params: ClusterSdnFabricsFabricIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/fabrics/fabric/{id}`
   * Deletes a fabric from the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/fabrics/node` */
export interface ClusterSdnFabricsNodePath {
  (fabricId: string): ClusterSdnFabricsNodeFabricIdPath;
  /**
   * `GET /cluster/sdn/fabrics/node`
   * Lists the member nodes of all fabrics.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnFabricsNodeGetParams, options?: CallOptions): Promise<ClusterSdnFabricsNodeGetResult>;
}

/** `/cluster/sdn/fabrics/node/{fabric_id}` */
export interface ClusterSdnFabricsNodeFabricIdPath {
  (nodeId: string): ClusterSdnFabricsNodeNodeIdPath;
  /**
   * `GET /cluster/sdn/fabrics/node/{fabric_id}`
   * Lists the member nodes of one fabric.
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric_id}`, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnFabricsNodeFabricIdGetParams, options?: CallOptions): Promise<ClusterSdnFabricsNodeFabricIdGetResult>;
  /**
   * `POST /cluster/sdn/fabrics/node/{fabric_id}`
   * Adds a node with its interfaces to a fabric in the pending SDN configuration.
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  post(params: ClusterSdnFabricsNodeFabricIdPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/fabrics/node/{fabric_id}/{node_id}` */
export interface ClusterSdnFabricsNodeNodeIdPath {
  /**
   * `GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
   * Reads how one node takes part in a fabric.
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Audit` or `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnFabricsNodeNodeIdGetResult>;
  /**
   * `PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
   * Changes addresses or interfaces of a node in a fabric; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  put(params: ClusterSdnFabricsNodeNodeIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}`
   * Takes a node out of a fabric in the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/ipams` */
export interface ClusterSdnIpamsPath {
  (ipam: string): ClusterSdnIpamsIpamPath;
  /**
   * `GET /cluster/sdn/ipams`
   * Lists the address managers (IPAM) that SDN can use.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnIpamsGetParams, options?: CallOptions): Promise<ClusterSdnIpamsGetResult>;
  /**
   * `POST /cluster/sdn/ipams`
   * Registers an address manager with SDN: NetBox, phpIPAM or the built-in one.
   * Needs `SDN.Allocate` on `/sdn/ipams`.
   */
  post(params: ClusterSdnIpamsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/ipams/{ipam}` */
export interface ClusterSdnIpamsIpamPath {
  readonly status: ClusterSdnIpamsStatusPath;
  /**
   * `GET /cluster/sdn/ipams/{ipam}`
   * Reads one address manager of SDN.
   * Needs `SDN.Allocate` on `/sdn/ipams/{ipam}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnIpamsIpamGetResult>;
  /**
   * `PUT /cluster/sdn/ipams/{ipam}`
   * Changes address, token or section of an address manager of SDN.
   * Needs `SDN.Allocate` on `/sdn/ipams`.
   */
  put(params?: ClusterSdnIpamsIpamPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/ipams/{ipam}`
   * Removes an address manager from SDN; no zone should use it. What it has recorded stays.
   * Needs `SDN.Allocate` on `/sdn/ipams`.
   */
  delete(params?: ClusterSdnIpamsIpamDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/ipams/{ipam}/status` */
export interface ClusterSdnIpamsStatusPath {
  /**
   * `GET /cluster/sdn/ipams/{ipam}/status`
   * Lists which addresses are given out: guest, MAC, VNet, subnet. Built-in IPAM only.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnIpamsStatusGetResult>;
}

/** `/cluster/sdn/lock` */
export interface ClusterSdnLockPath {
  /**
   * `POST /cluster/sdn/lock`
   * Takes the lock on the SDN configuration and answers its token; others cannot change it then.
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  post(params?: ClusterSdnLockPostParams, options?: CallOptions): Promise<ClusterSdnLockPostResult>;
  /**
   * `DELETE /cluster/sdn/lock`
   * Gives the SDN lock back; pending changes stay pending.
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  delete(params?: ClusterSdnLockDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/prefix-lists` */
export interface ClusterSdnPrefixListsPath {
  (id: string): ClusterSdnPrefixListsIdPath;
  /**
   * `GET /cluster/sdn/prefix-lists`
   * Lists the prefix lists: named filters of networks for routing.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnPrefixListsGetParams, options?: CallOptions): Promise<ClusterSdnPrefixListsGetResult>;
  /**
   * `POST /cluster/sdn/prefix-lists`
   * Creates a prefix list in the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists`.
   * Since PVE 9.2.
   */
  post(params: ClusterSdnPrefixListsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/prefix-lists/{id}` */
export interface ClusterSdnPrefixListsIdPath {
  readonly entries: ClusterSdnPrefixListsEntriesPath;
  /**
   * `GET /cluster/sdn/prefix-lists/{id}`
   * Reads one prefix list with its entries.
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnPrefixListsIdGetResult>;
  /**
   * `PUT /cluster/sdn/prefix-lists/{id}`
   * Replaces the entries of a prefix list in the pending SDN configuration.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  put(params?: ClusterSdnPrefixListsIdPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/prefix-lists/{id}`
   * Deletes a prefix list from the pending SDN configuration; nothing may refer to it.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  delete(params?: ClusterSdnPrefixListsIdDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/prefix-lists/{id}/entries` */
export interface ClusterSdnPrefixListsEntriesPath {
  (urlSeq: string): ClusterSdnPrefixListsEntriesUrlSeqPath;
  /**
   * `GET /cluster/sdn/prefix-lists/{id}/entries`
   * Lists the entries of a prefix list in order.
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnPrefixListsEntriesGetResult>;
  /**
   * `POST /cluster/sdn/prefix-lists/{id}/entries`
   * Adds one entry to a prefix list; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  post(params: ClusterSdnPrefixListsEntriesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/prefix-lists/{id}/entries/{url_seq}` */
export interface ClusterSdnPrefixListsEntriesUrlSeqPath {
  /**
   * `GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}`
   * Reads one entry of a prefix list by its number.
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnPrefixListsEntriesUrlSeqGetResult>;
  /**
   * `PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}`
   * Changes or renumbers one entry of a prefix list; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  put(params?: ClusterSdnPrefixListsEntriesUrlSeqPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}`
   * Deletes one entry of a prefix list; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  delete(params?: ClusterSdnPrefixListsEntriesUrlSeqDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/rollback` */
export interface ClusterSdnRollbackPath {
  /**
   * `POST /cluster/sdn/rollback`
   * Throws all pending SDN changes away and goes back to what is running.
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  post(params?: ClusterSdnRollbackPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/route-maps` */
export interface ClusterSdnRouteMapsPath {
  readonly entries: ClusterSdnRouteMapsEntriesPath;
  /**
   * `GET /cluster/sdn/route-maps`
   * Lists the route maps by name.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnRouteMapsGetParams, options?: CallOptions): Promise<ClusterSdnRouteMapsGetResult>;
}

/** `/cluster/sdn/route-maps/entries` */
export interface ClusterSdnRouteMapsEntriesPath {
  (routeMapId: string): ClusterSdnRouteMapsEntriesRouteMapIdPath;
  /**
   * `GET /cluster/sdn/route-maps/entries`
   * Lists the entries of all route maps.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnRouteMapsEntriesGetParams, options?: CallOptions): Promise<ClusterSdnRouteMapsEntriesGetResult>;
  /**
   * `POST /cluster/sdn/route-maps/entries`
   * Adds an entry to a route map, which comes to be with its first one; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/route-maps`.
   * Since PVE 9.2.
   */
  post(params: ClusterSdnRouteMapsEntriesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/route-maps/entries/{route-map-id}` */
export interface ClusterSdnRouteMapsEntriesRouteMapIdPath {
  readonly entry: ClusterSdnRouteMapsEntriesEntryPath;
  /**
   * `GET /cluster/sdn/route-maps/entries/{route-map-id}`
   * Lists the entries of one route map in order.
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  get(params?: ClusterSdnRouteMapsEntriesRouteMapIdGetParams, options?: CallOptions): Promise<ClusterSdnRouteMapsEntriesRouteMapIdGetResult>;
}

/** `/cluster/sdn/route-maps/entries/{route-map-id}/entry` */
export interface ClusterSdnRouteMapsEntriesEntryPath {
  (order: number | string): ClusterSdnRouteMapsEntriesEntryOrderPath;
}

/** `/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}` */
export interface ClusterSdnRouteMapsEntriesEntryOrderPath {
  /**
   * `GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}`
   * Reads one entry of a route map.
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnRouteMapsEntriesEntryOrderGetResult>;
  /**
   * `PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}`
   * Changes what one entry of a route map matches and sets; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  put(params?: ClusterSdnRouteMapsEntriesEntryOrderPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}`
   * Deletes one entry of a route map; the map ends with its last one. In effect after apply.
   * Needs `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  delete(params?: ClusterSdnRouteMapsEntriesEntryOrderDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets` */
export interface ClusterSdnVnetsPath {
  (vnet: string): ClusterSdnVnetsVnetPath;
  /**
   * `GET /cluster/sdn/vnets`
   * Lists the VNets, as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnVnetsGetParams, options?: CallOptions): Promise<ClusterSdnVnetsGetResult>;
  /**
   * `POST /cluster/sdn/vnets`
   * Adds a VNet (a bridge for guests) to the pending SDN configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  post(params: ClusterSdnVnetsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}` */
export interface ClusterSdnVnetsVnetPath {
  readonly firewall: ClusterSdnVnetsFirewallPath;
  readonly ips: ClusterSdnVnetsIpsPath;
  readonly subnets: ClusterSdnVnetsSubnetsPath;
  /**
   * `GET /cluster/sdn/vnets/{vnet}`
   * Reads one VNet, as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnVnetsVnetGetParams, options?: CallOptions): Promise<ClusterSdnVnetsVnetGetResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}`
   * Changes a VNet in the pending SDN configuration; in effect after apply.
   * Needs any login, and what PVE checks beside it.
   */
  put(params?: ClusterSdnVnetsVnetPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}`
   * Deletes a VNet without subnets from the pending SDN configuration; in effect after apply.
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: ClusterSdnVnetsVnetDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/firewall` */
export interface ClusterSdnVnetsFirewallPath {
  readonly options: ClusterSdnVnetsFirewallOptionsPath;
  readonly rules: ClusterSdnVnetsFirewallRulesPath;
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall`
   * Lists the parts of a VNet's firewall; of no use beyond browsing.
   * Needs `root@pam`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnVnetsFirewallGetResult>;
}

/** `/cluster/sdn/vnets/{vnet}/firewall/options` */
export interface ClusterSdnVnetsFirewallOptionsPath {
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall/options`
   * Reads whether a VNet's firewall is on, its policy and log level.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnVnetsFirewallOptionsGetResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/firewall/options`
   * Switches the firewall of a VNet on or off, sets its forward policy and log level; at once.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  put(params?: ClusterSdnVnetsFirewallOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/firewall/rules` */
export interface ClusterSdnVnetsFirewallRulesPath {
  (pos: number | string): ClusterSdnVnetsFirewallRulesPosPath;
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall/rules`
   * Lists the rules for traffic through a VNet in the order they are tried.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnVnetsFirewallRulesGetResult>;
  /**
   * `POST /cluster/sdn/vnets/{vnet}/firewall/rules`
   * Adds a forward rule at the top of a VNet, switched off unless `enable` is 1.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  post(params: ClusterSdnVnetsFirewallRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}` */
export interface ClusterSdnVnetsFirewallRulesPosPath {
  /**
   * `GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
   * Reads one firewall rule of a VNet by its place.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterSdnVnetsFirewallRulesPosGetResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
   * Changes a firewall rule of a VNet, or moves it.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  put(params?: ClusterSdnVnetsFirewallRulesPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`
   * Deletes a firewall rule of a VNet; the rules after it move up one place.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  delete(params?: ClusterSdnVnetsFirewallRulesPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/ips` */
export interface ClusterSdnVnetsIpsPath {
  /**
   * `POST /cluster/sdn/vnets/{vnet}/ips`
   * Reserves an address for a MAC in the IPAM of the zone; at once.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  post(params: ClusterSdnVnetsIpsPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/ips`
   * Changes the address reserved for a MAC in the IPAM of the zone; at once.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  put(params: ClusterSdnVnetsIpsPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}/ips`
   * Frees the address reserved for a MAC in the IPAM of the zone; at once.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  delete(params: ClusterSdnVnetsIpsDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/subnets` */
export interface ClusterSdnVnetsSubnetsPath {
  (subnet: string): ClusterSdnVnetsSubnetsSubnetPath;
  /**
   * `GET /cluster/sdn/vnets/{vnet}/subnets`
   * Lists the subnets of a VNet, as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnVnetsSubnetsGetParams, options?: CallOptions): Promise<ClusterSdnVnetsSubnetsGetResult>;
  /**
   * `POST /cluster/sdn/vnets/{vnet}/subnets`
   * Adds a subnet to a VNet in the pending SDN configuration; in effect after apply.
   * Needs any login, and what PVE checks beside it.
   */
  post(params: ClusterSdnVnetsSubnetsPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/vnets/{vnet}/subnets/{subnet}` */
export interface ClusterSdnVnetsSubnetsSubnetPath {
  /**
   * `GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
   * Reads one subnet of a VNet, as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnVnetsSubnetsSubnetGetParams, options?: CallOptions): Promise<ClusterSdnVnetsSubnetsSubnetGetResult>;
  /**
   * `PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
   * Changes gateway, DHCP, DNS or NAT of a subnet in the pending SDN configuration.
   * Needs any login, and what PVE checks beside it.
   */
  put(params?: ClusterSdnVnetsSubnetsSubnetPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}`
   * Deletes a subnet without addresses in use from the pending SDN configuration.
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: ClusterSdnVnetsSubnetsSubnetDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/zones` */
export interface ClusterSdnZonesPath {
  (zone: string): ClusterSdnZonesZonePath;
  /**
   * `GET /cluster/sdn/zones`
   * Lists the SDN zones, as configured, running or pending.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: ClusterSdnZonesGetParams, options?: CallOptions): Promise<ClusterSdnZonesGetResult>;
  /**
   * `POST /cluster/sdn/zones`
   * Adds an SDN zone to the pending configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/zones`.
   */
  post(params: ClusterSdnZonesPostParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/sdn/zones/{zone}` */
export interface ClusterSdnZonesZonePath {
  /**
   * `GET /cluster/sdn/zones/{zone}`
   * Reads one SDN zone, as configured, running or pending.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  get(params?: ClusterSdnZonesZoneGetParams, options?: CallOptions): Promise<ClusterSdnZonesZoneGetResult>;
  /**
   * `PUT /cluster/sdn/zones/{zone}`
   * Changes an SDN zone in the pending configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  put(params?: ClusterSdnZonesZonePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /cluster/sdn/zones/{zone}`
   * Deletes an SDN zone without VNets from the pending configuration; in effect after apply.
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}`.
   */
  delete(params?: ClusterSdnZonesZoneDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/cluster/status` */
export interface ClusterStatusPath {
  /**
   * `GET /cluster/status`
   * Shows the cluster name, quorum and which nodes are online.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterStatusGetResult>;
}

/** `/cluster/tasks` */
export interface ClusterTasksPath {
  /**
   * `GET /cluster/tasks`
   * Lists the latest tasks of all nodes, running and ended; the full history is at each node.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<ClusterTasksGetResult>;
}

/** `/nodes` */
export interface NodesPath {
  (node: string): NodesNodePath;
  /**
   * `GET /nodes`
   * Lists all nodes: online or not, CPU, memory and root disk in use, uptime.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesGetResult>;
}

/** `/nodes/{node}` */
export interface NodesNodePath {
  readonly aplinfo: NodesAplinfoPath;
  readonly apt: NodesAptPath;
  readonly capabilities: NodesCapabilitiesPath;
  readonly ceph: NodesCephPath;
  readonly certificates: NodesCertificatesPath;
  readonly config: NodesConfigPath;
  readonly disks: NodesDisksPath;
  readonly dns: NodesDnsPath;
  readonly execute: NodesExecutePath;
  readonly firewall: NodesFirewallPath;
  readonly hardware: NodesHardwarePath;
  readonly hosts: NodesHostsPath;
  readonly journal: NodesJournalPath;
  readonly lxc: NodesLxcPath;
  readonly migrateall: NodesMigrateallPath;
  readonly netstat: NodesNetstatPath;
  readonly network: NodesNetworkPath;
  readonly qemu: NodesQemuPath;
  readonly 'query-oci-repo-tags': NodesQueryOciRepoTagsPath;
  readonly 'query-url-metadata': NodesQueryUrlMetadataPath;
  readonly replication: NodesReplicationPath;
  readonly report: NodesReportPath;
  readonly rrd: NodesRrdPath;
  readonly rrddata: NodesRrddataPath;
  readonly scan: NodesScanPath;
  readonly sdn: NodesSdnPath;
  readonly services: NodesServicesPath;
  readonly spiceshell: NodesSpiceshellPath;
  readonly startall: NodesStartallPath;
  readonly status: NodesStatusPath;
  readonly stopall: NodesStopallPath;
  readonly storage: NodesStoragePath;
  readonly subscription: NodesSubscriptionPath;
  readonly suspendall: NodesSuspendallPath;
  readonly syslog: NodesSyslogPath;
  readonly tasks: NodesTasksPath;
  readonly termproxy: NodesTermproxyPath;
  readonly time: NodesTimePath;
  readonly version: NodesVersionPath;
  readonly vncshell: NodesVncshellPath;
  readonly vncwebsocket: NodesVncwebsocketPath;
  readonly vzdump: NodesVzdumpPath;
  readonly wakeonlan: NodesWakeonlanPath;
  /**
   * `GET /nodes/{node}`
   * Names the sub-paths of a node; for its condition read status instead.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesNodeGetResult>;
}

/** `/nodes/{node}/aplinfo` */
export interface NodesAplinfoPath {
  /**
   * `GET /nodes/{node}/aplinfo`
   * Lists container templates that can be downloaded, from the last fetched index.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesAplinfoGetResult>;
  /**
   * `POST /nodes/{node}/aplinfo`
   * Downloads a container template of that index to a storage. Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}`.
   */
  post(params: NodesAplinfoPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/apt` */
export interface NodesAptPath {
  readonly changelog: NodesAptChangelogPath;
  readonly repositories: NodesAptRepositoriesPath;
  readonly update: NodesAptUpdatePath;
  readonly versions: NodesAptVersionsPath;
  /**
   * `GET /nodes/{node}/apt`
   * Names the package calls of a node.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesAptGetResult>;
}

/** `/nodes/{node}/apt/changelog` */
export interface NodesAptChangelogPath {
  /**
   * `GET /nodes/{node}/apt/changelog`
   * Reads what changed in a package, from its changelog.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  get(params: NodesAptChangelogGetParams, options?: CallOptions): Promise<NodesAptChangelogGetResult>;
}

/** `/nodes/{node}/apt/repositories` */
export interface NodesAptRepositoriesPath {
  /**
   * `GET /nodes/{node}/apt/repositories`
   * Reads the APT sources of a node, with errors, hints and standard ones missing.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesAptRepositoriesGetResult>;
  /**
   * `POST /nodes/{node}/apt/repositories`
   * Switches one APT source, found by file and position, on or off.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params: NodesAptRepositoriesPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /nodes/{node}/apt/repositories`
   * Adds a standard Proxmox or Ceph package source to a node, or enables it.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params: NodesAptRepositoriesPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/apt/update` */
export interface NodesAptUpdatePath {
  /**
   * `GET /nodes/{node}/apt/update`
   * Lists updates that wait to be installed, as of the last refresh.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesAptUpdateGetResult>;
  /**
   * `POST /nodes/{node}/apt/update`
   * Refreshes the list of updates from the sources; installs nothing. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: NodesAptUpdatePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/apt/versions` */
export interface NodesAptVersionsPath {
  /**
   * `GET /nodes/{node}/apt/versions`
   * Lists versions of the packages that matter to PVE, running kernel included.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesAptVersionsGetResult>;
}

/** `/nodes/{node}/capabilities` */
export interface NodesCapabilitiesPath {
  readonly qemu: NodesCapabilitiesQemuPath;
  /**
   * `GET /nodes/{node}/capabilities`
   * Names the kinds of capability a node can report.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCapabilitiesGetResult>;
}

/** `/nodes/{node}/capabilities/qemu` */
export interface NodesCapabilitiesQemuPath {
  readonly cpu: NodesCapabilitiesQemuCpuPath;
  readonly 'cpu-flags': NodesCapabilitiesQemuCpuFlagsPath;
  readonly machines: NodesCapabilitiesQemuMachinesPath;
  readonly migration: NodesCapabilitiesQemuMigrationPath;
  /**
   * `GET /nodes/{node}/capabilities/qemu`
   * Names what can be asked about QEMU on a node.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCapabilitiesQemuGetResult>;
}

/** `/nodes/{node}/capabilities/qemu/cpu` */
export interface NodesCapabilitiesQemuCpuPath {
  /**
   * `GET /nodes/{node}/capabilities/qemu/cpu`
   * Lists CPU models a VM on this node may have, own ones included.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesCapabilitiesQemuCpuGetParams, options?: CallOptions): Promise<NodesCapabilitiesQemuCpuGetResult>;
}

/** `/nodes/{node}/capabilities/qemu/cpu-flags` */
export interface NodesCapabilitiesQemuCpuFlagsPath {
  /**
   * `GET /nodes/{node}/capabilities/qemu/cpu-flags`
   * Lists CPU flags a VM may set, and which this node supports.
   * Needs any login.
   * Since PVE 9.2.
   */
  get(params?: NodesCapabilitiesQemuCpuFlagsGetParams, options?: CallOptions): Promise<NodesCapabilitiesQemuCpuFlagsGetResult>;
}

/** `/nodes/{node}/capabilities/qemu/machines` */
export interface NodesCapabilitiesQemuMachinesPath {
  /**
   * `GET /nodes/{node}/capabilities/qemu/machines`
   * Lists machine types (q35, i440fx and versions) of QEMU on a node.
   * Needs any login.
   */
  get(params?: NodesCapabilitiesQemuMachinesGetParams, options?: CallOptions): Promise<NodesCapabilitiesQemuMachinesGetResult>;
}

/** `/nodes/{node}/capabilities/qemu/migration` */
export interface NodesCapabilitiesQemuMigrationPath {
  /**
   * `GET /nodes/{node}/capabilities/qemu/migration`
   * Reads what extra state a node can carry along in live migration.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCapabilitiesQemuMigrationGetResult>;
}

/** `/nodes/{node}/ceph` */
export interface NodesCephPath {
  readonly cfg: NodesCephCfgPath;
  readonly 'cmd-safety': NodesCephCmdSafetyPath;
  readonly crush: NodesCephCrushPath;
  readonly fs: NodesCephFsPath;
  readonly init: NodesCephInitPath;
  readonly log: NodesCephLogPath;
  readonly mds: NodesCephMdsPath;
  readonly mgr: NodesCephMgrPath;
  readonly mon: NodesCephMonPath;
  readonly osd: NodesCephOsdPath;
  readonly pool: NodesCephPoolPath;
  readonly restart: NodesCephRestartPath;
  readonly rules: NodesCephRulesPath;
  readonly start: NodesCephStartPath;
  readonly status: NodesCephStatusPath;
  readonly stop: NodesCephStopPath;
  /**
   * `GET /nodes/{node}/ceph`
   * Names the Ceph calls of a node.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephGetResult>;
}

/** `/nodes/{node}/ceph/cfg` */
export interface NodesCephCfgPath {
  readonly db: NodesCephCfgDbPath;
  readonly raw: NodesCephCfgRawPath;
  readonly value: NodesCephCfgValuePath;
  /**
   * `GET /nodes/{node}/ceph/cfg`
   * Names the Ceph configuration calls.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephCfgGetResult>;
}

/** `/nodes/{node}/ceph/cfg/db` */
export interface NodesCephCfgDbPath {
  /**
   * `GET /nodes/{node}/ceph/cfg/db`
   * Lists settings in the configuration database that the monitors keep.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephCfgDbGetResult>;
}

/** `/nodes/{node}/ceph/cfg/raw` */
export interface NodesCephCfgRawPath {
  /**
   * `GET /nodes/{node}/ceph/cfg/raw`
   * Reads the text of ceph.conf.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephCfgRawGetResult>;
}

/** `/nodes/{node}/ceph/cfg/value` */
export interface NodesCephCfgValuePath {
  /**
   * `GET /nodes/{node}/ceph/cfg/value`
   * Reads certain settings, from the database or else from ceph.conf.
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  get(params: NodesCephCfgValueGetParams, options?: CallOptions): Promise<NodesCephCfgValueGetResult>;
}

/** `/nodes/{node}/ceph/cmd-safety` */
export interface NodesCephCmdSafetyPath {
  /**
   * `GET /nodes/{node}/ceph/cmd-safety`
   * Asks Ceph whether a daemon can be stopped or destroyed without losing data.
   * Needs `Sys.Audit` on `/`.
   */
  get(params: NodesCephCmdSafetyGetParams, options?: CallOptions): Promise<NodesCephCmdSafetyGetResult>;
}

/** `/nodes/{node}/ceph/crush` */
export interface NodesCephCrushPath {
  /**
   * `GET /nodes/{node}/ceph/crush`
   * Reads the CRUSH map, decompiled to text.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephCrushGetResult>;
}

/** `/nodes/{node}/ceph/fs` */
export interface NodesCephFsPath {
  (name: string): NodesCephFsNamePath;
  /**
   * `GET /nodes/{node}/ceph/fs`
   * Lists CephFS filesystems with their data and metadata pools.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephFsGetResult>;
}

/** `/nodes/{node}/ceph/fs/{name}` */
export interface NodesCephFsNamePath {
  /**
   * `POST /nodes/{node}/ceph/fs/{name}`
   * Creates a CephFS with its two pools; needs a metadata server. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephFsNamePostParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/ceph/fs/{name}`
   * Destroys a CephFS that nothing uses, its pools too if asked. Starts a task.
   * Needs `Sys.Modify` on `/`.
   * Since PVE 9.2.
   */
  delete(params?: NodesCephFsNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/init` */
export interface NodesCephInitPath {
  /**
   * `POST /nodes/{node}/ceph/init`
   * Writes the first ceph.conf with networks and pool defaults; a second call changes little.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephInitPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/ceph/log` */
export interface NodesCephLogPath {
  /**
   * `GET /nodes/{node}/ceph/log`
   * Reads the Ceph cluster log, in pages.
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  get(params?: NodesCephLogGetParams, options?: CallOptions): Promise<NodesCephLogGetResult>;
}

/** `/nodes/{node}/ceph/mds` */
export interface NodesCephMdsPath {
  (name: string): NodesCephMdsNamePath;
  /**
   * `GET /nodes/{node}/ceph/mds`
   * Lists CephFS metadata servers, active and standby.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephMdsGetResult>;
}

/** `/nodes/{node}/ceph/mds/{name}` */
export interface NodesCephMdsNamePath {
  /**
   * `POST /nodes/{node}/ceph/mds/{name}`
   * Creates a metadata server for CephFS on the node. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephMdsNamePostParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/ceph/mds/{name}`
   * Destroys a metadata server; CephFS halts without any. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/mgr` */
export interface NodesCephMgrPath {
  (id: string): NodesCephMgrIdPath;
  /**
   * `GET /nodes/{node}/ceph/mgr`
   * Lists Ceph managers, active and standby.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephMgrGetResult>;
}

/** `/nodes/{node}/ceph/mgr/{id}` */
export interface NodesCephMgrIdPath {
  /**
   * `POST /nodes/{node}/ceph/mgr/{id}`
   * Creates a Ceph manager on the node. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: undefined, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/ceph/mgr/{id}`
   * Destroys a Ceph manager; keep at least one. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/mon` */
export interface NodesCephMonPath {
  (monid: string): NodesCephMonMonidPath;
  /**
   * `GET /nodes/{node}/ceph/mon`
   * Lists Ceph monitors with address, quorum and version.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephMonGetResult>;
}

/** `/nodes/{node}/ceph/mon/{monid}` */
export interface NodesCephMonMonidPath {
  /**
   * `POST /nodes/{node}/ceph/mon/{monid}`
   * Creates a monitor on the node, and a manager with the first. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephMonMonidPostParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/ceph/mon/{monid}`
   * Destroys a monitor; too few left stop all of Ceph. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/osd` */
export interface NodesCephOsdPath {
  (osdid: number | string): NodesCephOsdOsdidPath;
  /**
   * `GET /nodes/{node}/ceph/osd`
   * Reads the tree of hosts and OSDs: up, in, weight, usage, latency, and flags.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephOsdGetResult>;
  /**
   * `POST /nodes/{node}/ceph/osd`
   * Turns a disk into an OSD; what is on it is lost. Starts a task.
   * Needs `root@pam`.
   */
  post(params: NodesCephOsdPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/osd/{osdid}` */
export interface NodesCephOsdOsdidPath {
  readonly in: NodesCephOsdInPath;
  readonly 'lv-info': NodesCephOsdLvInfoPath;
  readonly metadata: NodesCephOsdMetadataPath;
  readonly out: NodesCephOsdOutPath;
  readonly scrub: NodesCephOsdScrubPath;
  /**
   * `GET /nodes/{node}/ceph/osd/{osdid}`
   * Names the sub-paths of an OSD.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephOsdOsdidGetResult>;
  /**
   * `DELETE /nodes/{node}/ceph/osd/{osdid}`
   * Destroys an OSD that is down and out, with the copies on it. Starts a task.
   * Needs `root@pam`.
   */
  delete(params?: NodesCephOsdOsdidDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/osd/{osdid}/in` */
export interface NodesCephOsdInPath {
  /**
   * `POST /nodes/{node}/ceph/osd/{osdid}/in`
   * Lets an OSD hold data again; Ceph moves some to it.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/lv-info` */
export interface NodesCephOsdLvInfoPath {
  /**
   * `GET /nodes/{node}/ceph/osd/{osdid}/lv-info`
   * Reads the logical volume an OSD keeps its data, DB or WAL on.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: NodesCephOsdLvInfoGetParams, options?: CallOptions): Promise<NodesCephOsdLvInfoGetResult>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/metadata` */
export interface NodesCephOsdMetadataPath {
  /**
   * `GET /nodes/{node}/ceph/osd/{osdid}/metadata`
   * Reads devices, host, addresses and memory use of an OSD.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephOsdMetadataGetResult>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/out` */
export interface NodesCephOsdOutPath {
  /**
   * `POST /nodes/{node}/ceph/osd/{osdid}/out`
   * Takes an OSD out of use; Ceph copies its data elsewhere.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/ceph/osd/{osdid}/scrub` */
export interface NodesCephOsdScrubPath {
  /**
   * `POST /nodes/{node}/ceph/osd/{osdid}/scrub`
   * Tells an OSD to check its data for damage in the background.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephOsdScrubPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/ceph/pool` */
export interface NodesCephPoolPath {
  (name: string): NodesCephPoolNamePath;
  /**
   * `GET /nodes/{node}/ceph/pool`
   * Lists Ceph pools with replicas, placement groups, rule and usage.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephPoolGetResult>;
  /**
   * `POST /nodes/{node}/ceph/pool`
   * Creates a Ceph pool, as a storage too if asked. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: NodesCephPoolPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/pool/{name}` */
export interface NodesCephPoolNamePath {
  readonly status: NodesCephPoolStatusPath;
  /**
   * `GET /nodes/{node}/ceph/pool/{name}`
   * Names the sub-paths of a pool; its settings are under status.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephPoolNameGetResult>;
  /**
   * `PUT /nodes/{node}/ceph/pool/{name}`
   * Changes settings of a pool; may set data moving. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: NodesCephPoolNamePutParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/ceph/pool/{name}`
   * Destroys a pool with every image in it. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  delete(params?: NodesCephPoolNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/pool/{name}/status` */
export interface NodesCephPoolStatusPath {
  /**
   * `GET /nodes/{node}/ceph/pool/{name}/status`
   * Reads the settings of a pool, with statistics if asked.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: NodesCephPoolStatusGetParams, options?: CallOptions): Promise<NodesCephPoolStatusGetResult>;
}

/** `/nodes/{node}/ceph/restart` */
export interface NodesCephRestartPath {
  /**
   * `POST /nodes/{node}/ceph/restart`
   * Restarts all Ceph daemons of a node, or one. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephRestartPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/rules` */
export interface NodesCephRulesPath {
  /**
   * `GET /nodes/{node}/ceph/rules`
   * Lists CRUSH rules by name, for use in pools.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephRulesGetResult>;
}

/** `/nodes/{node}/ceph/start` */
export interface NodesCephStartPath {
  /**
   * `POST /nodes/{node}/ceph/start`
   * Starts all Ceph daemons of a node, or one. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephStartPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/ceph/status` */
export interface NodesCephStatusPath {
  /**
   * `GET /nodes/{node}/ceph/status`
   * Reads health, warnings, monitors, OSD counts, usage and recovery of Ceph.
   * Needs `Sys.Audit` or `Datastore.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCephStatusGetResult>;
}

/** `/nodes/{node}/ceph/stop` */
export interface NodesCephStopPath {
  /**
   * `POST /nodes/{node}/ceph/stop`
   * Stops all Ceph daemons of a node, or one; ask cmd-safety first. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params?: NodesCephStopPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/certificates` */
export interface NodesCertificatesPath {
  readonly acme: NodesCertificatesAcmePath;
  readonly custom: NodesCertificatesCustomPath;
  readonly info: NodesCertificatesInfoPath;
  /**
   * `GET /nodes/{node}/certificates`
   * Names the certificate calls of a node.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCertificatesGetResult>;
}

/** `/nodes/{node}/certificates/acme` */
export interface NodesCertificatesAcmePath {
  readonly certificate: NodesCertificatesAcmeCertificatePath;
  /**
   * `GET /nodes/{node}/certificates/acme`
   * Names the ACME calls of a node.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCertificatesAcmeGetResult>;
}

/** `/nodes/{node}/certificates/acme/certificate` */
export interface NodesCertificatesAcmeCertificatePath {
  /**
   * `POST /nodes/{node}/certificates/acme/certificate`
   * Orders a certificate for the ACME domains of a node and installs it. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: NodesCertificatesAcmeCertificatePostParams, options?: CallOptions): Task;
  /**
   * `PUT /nodes/{node}/certificates/acme/certificate`
   * Renews the ACME certificate of a node when its end is near, or by force. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params?: NodesCertificatesAcmeCertificatePutParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/certificates/acme/certificate`
   * Revokes the ACME certificate at its CA; the node falls back to its own. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/certificates/custom` */
export interface NodesCertificatesCustomPath {
  /**
   * `POST /nodes/{node}/certificates/custom`
   * Installs a certificate of your own with its key for web interface and API.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params: NodesCertificatesCustomPostParams, options?: CallOptions): Promise<NodesCertificatesCustomPostResult>;
  /**
   * `DELETE /nodes/{node}/certificates/custom`
   * Removes the certificate of your own; the self-made one serves again.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: NodesCertificatesCustomDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/certificates/info` */
export interface NodesCertificatesInfoPath {
  /**
   * `GET /nodes/{node}/certificates/info`
   * Reads the certificates of a node: names, issuer, expiry, fingerprint.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesCertificatesInfoGetResult>;
}

/** `/nodes/{node}/config` */
export interface NodesConfigPath {
  /**
   * `GET /nodes/{node}/config`
   * Reads the settings of a node: notes, ACME domains, Wake-on-LAN, start delay, location.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: NodesConfigGetParams, options?: CallOptions): Promise<NodesConfigGetResult>;
  /**
   * `PUT /nodes/{node}/config`
   * Changes the settings of a node: notes, ACME domains, Wake-on-LAN, start delay, location.
   * Needs `Sys.Modify` on `/`.
   */
  put(params?: NodesConfigPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/disks` */
export interface NodesDisksPath {
  readonly directory: NodesDisksDirectoryPath;
  readonly initgpt: NodesDisksInitgptPath;
  readonly list: NodesDisksListPath;
  readonly lvm: NodesDisksLvmPath;
  readonly lvmthin: NodesDisksLvmthinPath;
  readonly smart: NodesDisksSmartPath;
  readonly wipedisk: NodesDisksWipediskPath;
  readonly zfs: NodesDisksZfsPath;
  /**
   * `GET /nodes/{node}/disks`
   * Names the disk calls of a node.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksGetResult>;
}

/** `/nodes/{node}/disks/directory` */
export interface NodesDisksDirectoryPath {
  (name: string): NodesDisksDirectoryNamePath;
  /**
   * `GET /nodes/{node}/disks/directory`
   * Lists filesystems PVE made on disks and mounts under /mnt/pve.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksDirectoryGetResult>;
  /**
   * `POST /nodes/{node}/disks/directory`
   * Formats an unused disk and mounts it under /mnt/pve, as a storage if asked. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  post(params: NodesDisksDirectoryPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/directory/{name}` */
export interface NodesDisksDirectoryNamePath {
  /**
   * `DELETE /nodes/{node}/disks/directory/{name}`
   * Unmounts a disk mounted by PVE and drops its mount unit. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  delete(params?: NodesDisksDirectoryNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/initgpt` */
export interface NodesDisksInitgptPath {
  /**
   * `POST /nodes/{node}/disks/initgpt`
   * Writes an empty GPT partition table to an unused disk. Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  post(params: NodesDisksInitgptPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/list` */
export interface NodesDisksListPath {
  /**
   * `GET /nodes/{node}/disks/list`
   * Lists physical disks: size, model, serial, health, and what each is used for.
   * Needs `Sys.Audit` on `/` or `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: NodesDisksListGetParams, options?: CallOptions): Promise<NodesDisksListGetResult>;
}

/** `/nodes/{node}/disks/lvm` */
export interface NodesDisksLvmPath {
  (name: string): NodesDisksLvmNamePath;
  /**
   * `GET /nodes/{node}/disks/lvm`
   * Lists volume groups with their disks, size and free space.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksLvmGetResult>;
  /**
   * `POST /nodes/{node}/disks/lvm`
   * Makes an LVM volume group on an unused disk. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  post(params: NodesDisksLvmPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/lvm/{name}` */
export interface NodesDisksLvmNamePath {
  /**
   * `DELETE /nodes/{node}/disks/lvm/{name}`
   * Destroys a volume group with every volume in it. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  delete(params?: NodesDisksLvmNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/lvmthin` */
export interface NodesDisksLvmthinPath {
  (name: string): NodesDisksLvmthinNamePath;
  /**
   * `GET /nodes/{node}/disks/lvmthin`
   * Lists thin pools: size, data and metadata in use.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksLvmthinGetResult>;
  /**
   * `POST /nodes/{node}/disks/lvmthin`
   * Makes a volume group with a thin pool on an unused disk. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  post(params: NodesDisksLvmthinPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/lvmthin/{name}` */
export interface NodesDisksLvmthinNamePath {
  /**
   * `DELETE /nodes/{node}/disks/lvmthin/{name}`
   * Destroys a thin pool with every volume in it. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  delete(params: NodesDisksLvmthinNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/smart` */
export interface NodesDisksSmartPath {
  /**
   * `GET /nodes/{node}/disks/smart`
   * Reads SMART health and attributes of a disk.
   * Needs `Sys.Audit` on `/`.
   */
  get(params: NodesDisksSmartGetParams, options?: CallOptions): Promise<NodesDisksSmartGetResult>;
}

/** `/nodes/{node}/disks/wipedisk` */
export interface NodesDisksWipediskPath {
  /**
   * `PUT /nodes/{node}/disks/wipedisk`
   * Wipes a disk or partition; everything on it is lost. Starts a task.
   * Needs `root@pam`.
   */
  put(params: NodesDisksWipediskPutParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/zfs` */
export interface NodesDisksZfsPath {
  (name: string): NodesDisksZfsNamePath;
  /**
   * `GET /nodes/{node}/disks/zfs`
   * Lists ZFS pools: size, free space, fragmentation, health.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksZfsGetResult>;
  /**
   * `POST /nodes/{node}/disks/zfs`
   * Makes a ZFS pool from unused disks. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  post(params: NodesDisksZfsPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/disks/zfs/{name}` */
export interface NodesDisksZfsNamePath {
  /**
   * `GET /nodes/{node}/disks/zfs/{name}`
   * Reads state, errors, last scrub and disk tree of a ZFS pool.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDisksZfsNameGetResult>;
  /**
   * `DELETE /nodes/{node}/disks/zfs/{name}`
   * Destroys a ZFS pool with all data in it. Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  delete(params?: NodesDisksZfsNameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/dns` */
export interface NodesDnsPath {
  /**
   * `GET /nodes/{node}/dns`
   * Reads the search domain and the name servers a node asks.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesDnsGetResult>;
  /**
   * `PUT /nodes/{node}/dns`
   * Sets search domain and name servers of a node; servers left out are dropped.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params: NodesDnsPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/execute` */
export interface NodesExecutePath {
  /**
   * `POST /nodes/{node}/execute`
   * Runs a batch of API calls one after another on a node; root@pam only.
   * Needs `root@pam`.
   */
  post(params: NodesExecutePostParams, options?: CallOptions): Promise<NodesExecutePostResult>;
}

/** `/nodes/{node}/firewall` */
export interface NodesFirewallPath {
  readonly log: NodesFirewallLogPath;
  readonly options: NodesFirewallOptionsPath;
  readonly rules: NodesFirewallRulesPath;
  /**
   * `GET /nodes/{node}/firewall`
   * Names the firewall calls of a node.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesFirewallGetResult>;
}

/** `/nodes/{node}/firewall/log` */
export interface NodesFirewallLogPath {
  /**
   * `GET /nodes/{node}/firewall/log`
   * Reads the firewall log of a node: packets dropped or logged by rules.
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  get(params?: NodesFirewallLogGetParams, options?: CallOptions): Promise<NodesFirewallLogGetResult>;
}

/** `/nodes/{node}/firewall/options` */
export interface NodesFirewallOptionsPath {
  /**
   * `GET /nodes/{node}/firewall/options`
   * Reads firewall settings of a node: on or off, logging, connection tracking.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesFirewallOptionsGetResult>;
  /**
   * `PUT /nodes/{node}/firewall/options`
   * Changes firewall settings of a node; in force within seconds.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params?: NodesFirewallOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/firewall/rules` */
export interface NodesFirewallRulesPath {
  (pos: number | string): NodesFirewallRulesPosPath;
  /**
   * `GET /nodes/{node}/firewall/rules`
   * Lists the rules of the node firewall in the order they are tried.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesFirewallRulesGetResult>;
  /**
   * `POST /nodes/{node}/firewall/rules`
   * Adds a rule on top of the node firewall; off until `enable` is 1.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params: NodesFirewallRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/firewall/rules/{pos}` */
export interface NodesFirewallRulesPosPath {
  /**
   * `GET /nodes/{node}/firewall/rules/{pos}`
   * Reads one rule of the node firewall.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesFirewallRulesPosGetResult>;
  /**
   * `PUT /nodes/{node}/firewall/rules/{pos}`
   * Changes or moves one rule of the node firewall.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params?: NodesFirewallRulesPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/firewall/rules/{pos}`
   * Removes a rule of the node firewall; later rules move up by one.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: NodesFirewallRulesPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/hardware` */
export interface NodesHardwarePath {
  readonly pci: NodesHardwarePciPath;
  readonly usb: NodesHardwareUsbPath;
  /**
   * `GET /nodes/{node}/hardware`
   * Names the kinds of hardware that can be listed.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesHardwareGetResult>;
}

/** `/nodes/{node}/hardware/pci` */
export interface NodesHardwarePciPath {
  (pciIdOrMapping: string): NodesHardwarePciPciIdOrMappingPath;
  /**
   * `GET /nodes/{node}/hardware/pci`
   * Lists PCI devices of a node, with IOMMU group, for passing through to a VM.
   * Needs `Sys.Audit` or `Sys.Modify` on `/`.
   */
  get(params?: NodesHardwarePciGetParams, options?: CallOptions): Promise<NodesHardwarePciGetResult>;
}

/** `/nodes/{node}/hardware/pci/{pci-id-or-mapping}` */
export interface NodesHardwarePciPciIdOrMappingPath {
  readonly mdev: NodesHardwarePciMdevPath;
  /**
   * `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}`
   * Names the sub-paths of a PCI device or mapping.
   * Needs any login.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesHardwarePciPciIdOrMappingGetResult>;
}

/** `/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev` */
export interface NodesHardwarePciMdevPath {
  /**
   * `GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev`
   * Lists the slices (vGPU types) a PCI device can be cut into, and how many are left.
   * Needs `Sys.Audit` or `Sys.Modify` on `/`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesHardwarePciMdevGetResult>;
}

/** `/nodes/{node}/hardware/usb` */
export interface NodesHardwareUsbPath {
  /**
   * `GET /nodes/{node}/hardware/usb`
   * Lists USB devices plugged into a node, for passing through to a VM.
   * Needs `Sys.Modify` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesHardwareUsbGetResult>;
}

/** `/nodes/{node}/hosts` */
export interface NodesHostsPath {
  /**
   * `GET /nodes/{node}/hosts`
   * Reads the text of /etc/hosts of a node, with the digest to send back on change.
   * Needs `Sys.Audit` on `/`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesHostsGetResult>;
  /**
   * `POST /nodes/{node}/hosts`
   * Replaces the whole /etc/hosts of a node; a wrong line can break the cluster.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params: NodesHostsPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/journal` */
export interface NodesJournalPath {
  /**
   * `GET /nodes/{node}/journal`
   * Reads raw systemd journal lines by time, count or cursor; quicker than syslog.
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  get(params?: NodesJournalGetParams, options?: CallOptions): Promise<NodesJournalGetResult | null>;
}

/** `/nodes/{node}/lxc` */
export interface NodesLxcPath {
  (vmid: number | string): NodesLxcVmidPath;
  /**
   * `GET /nodes/{node}/lxc`
   * Lists the containers of one node with state, CPU, memory, disk and uptime; reads only.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcGetResult>;
  /**
   * `POST /nodes/{node}/lxc`
   * Creates a container from a template, or restores one from a backup (`restore`); starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params: NodesLxcPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}` */
export interface NodesLxcVmidPath {
  readonly clone: NodesLxcClonePath;
  readonly config: NodesLxcConfigPath;
  readonly feature: NodesLxcFeaturePath;
  readonly firewall: NodesLxcFirewallPath;
  readonly interfaces: NodesLxcInterfacesPath;
  readonly migrate: NodesLxcMigratePath;
  readonly move_volume: NodesLxcMoveVolumePath;
  readonly mtunnel: NodesLxcMtunnelPath;
  readonly mtunnelwebsocket: NodesLxcMtunnelwebsocketPath;
  readonly pending: NodesLxcPendingPath;
  readonly remote_migrate: NodesLxcRemoteMigratePath;
  readonly resize: NodesLxcResizePath;
  readonly rrd: NodesLxcRrdPath;
  readonly rrddata: NodesLxcRrddataPath;
  readonly snapshot: NodesLxcSnapshotPath;
  readonly spiceproxy: NodesLxcSpiceproxyPath;
  readonly status: NodesLxcStatusPath;
  readonly template: NodesLxcTemplatePath;
  readonly termproxy: NodesLxcTermproxyPath;
  readonly vncproxy: NodesLxcVncproxyPath;
  readonly vncwebsocket: NodesLxcVncwebsocketPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}`
   * Names the paths below a container; carries no data about it.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcVmidGetResult>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}`
   * Destroys a container with its volumes, snapshots and firewall rules, for good; starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcVmidDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/clone` */
export interface NodesLxcClonePath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/clone`
   * Copies a container or template to a new vmid, linked or in full; starts a task.
   * Needs `VM.Clone` on `/vms/{vmid}` and (`VM.Allocate` on `/vms/{newid}` or `VM.Allocate` on `/pool/{pool}` (where `pool` is given)), and what PVE checks beside it.
   */
  post(params: NodesLxcClonePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/config` */
export interface NodesLxcConfigPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/config`
   * Reads a container's settings, pending changes already applied; `current` for the running ones.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: NodesLxcConfigGetParams, options?: CallOptions): Promise<NodesLxcConfigGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/config`
   * Changes a container's settings at once, no task; what needs a restart waits in pending.
   * Needs `VM.Config.Disk` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.Options` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  put(params?: NodesLxcConfigPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/feature` */
export interface NodesLxcFeaturePath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/feature`
   * Tells whether a container's volumes allow snapshots, clones or copies.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesLxcFeatureGetParams, options?: CallOptions): Promise<NodesLxcFeatureGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall` */
export interface NodesLxcFirewallPath {
  readonly aliases: NodesLxcFirewallAliasesPath;
  readonly ipset: NodesLxcFirewallIpsetPath;
  readonly log: NodesLxcFirewallLogPath;
  readonly options: NodesLxcFirewallOptionsPath;
  readonly refs: NodesLxcFirewallRefsPath;
  readonly rules: NodesLxcFirewallRulesPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall`
   * Names the parts of a container's firewall: rules, aliases, ipset, options, refs, log.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/aliases` */
export interface NodesLxcFirewallAliasesPath {
  (name: string): NodesLxcFirewallAliasesNamePath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/aliases`
   * Lists the address aliases that only a container's own rules can use.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallAliasesGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/aliases`
   * Adds an alias, a name for an address or network, to a container's firewall.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesLxcFirewallAliasesPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}` */
export interface NodesLxcFirewallAliasesNamePath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
   * Reads one address alias of a container.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallAliasesNameGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
   * Changes or renames an address alias of a container; its rules follow the new address.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params: NodesLxcFirewallAliasesNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`
   * Deletes an address alias of a container; rules that still name it stop working.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcFirewallAliasesNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/ipset` */
export interface NodesLxcFirewallIpsetPath {
  (name: string): NodesLxcFirewallIpsetNamePath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/ipset`
   * Lists a container's IP sets.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallIpsetGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/ipset`
   * Creates an IP set for a container's rules, or renames one (`rename`).
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesLxcFirewallIpsetPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}` */
export interface NodesLxcFirewallIpsetNamePath {
  (cidr: string): NodesLxcFirewallIpsetCidrPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
   * Lists the addresses and networks in a container's IP set.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallIpsetNameGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
   * Adds an address, network or alias to a container's IP set.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesLxcFirewallIpsetNamePostParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`
   * Deletes a container's IP set; one that is not empty only with `force`.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcFirewallIpsetNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}` */
export interface NodesLxcFirewallIpsetCidrPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
   * Reads one entry of a container's IP set.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallIpsetCidrGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
   * Changes comment or `nomatch` of an entry in a container's IP set.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesLxcFirewallIpsetCidrPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`
   * Takes an entry out of a container's IP set; the rules follow within seconds.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcFirewallIpsetCidrDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/log` */
export interface NodesLxcFirewallLogPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/log`
   * Reads the log lines that the firewall wrote about a container, oldest first.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  get(params?: NodesLxcFirewallLogGetParams, options?: CallOptions): Promise<NodesLxcFirewallLogGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/options` */
export interface NodesLxcFirewallOptionsPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/options`
   * Reads whether a container's firewall is on, with its policies, filters and log levels.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallOptionsGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/options`
   * Turns a container's firewall on or off and sets policies, filters and log levels.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesLxcFirewallOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/refs` */
export interface NodesLxcFirewallRefsPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/refs`
   * Lists the aliases and IP sets that a container's rules may name, cluster-wide ones included.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: NodesLxcFirewallRefsGetParams, options?: CallOptions): Promise<NodesLxcFirewallRefsGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/rules` */
export interface NodesLxcFirewallRulesPath {
  (pos: number | string): NodesLxcFirewallRulesPosPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/rules`
   * Lists a container's firewall rules in the order in which they are tried.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallRulesGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/firewall/rules`
   * Adds a rule to a container's firewall, at the top of the list; it is off unless `enable`.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesLxcFirewallRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}` */
export interface NodesLxcFirewallRulesPosPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
   * Reads the rule at one position of a container's firewall.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcFirewallRulesPosGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
   * Changes or moves a rule of a container's firewall.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesLxcFirewallRulesPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`
   * Deletes a rule of a container's firewall; those below move up by one.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcFirewallRulesPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/interfaces` */
export interface NodesLxcInterfacesPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/interfaces`
   * Lists the addresses on a running container's network interfaces: how to learn its IP.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   * Since PVE 8.4.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcInterfacesGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/migrate` */
export interface NodesLxcMigratePath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/migrate`
   * Says where a container could migrate and what is in the way.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   * Since PVE 9.2.
   */
  get(params?: NodesLxcMigrateGetParams, options?: CallOptions): Promise<NodesLxcMigrateGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/migrate`
   * Migrates a container to another node; a running one must be stopped and started (`restart`); starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  post(params: NodesLxcMigratePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/move_volume` */
export interface NodesLxcMoveVolumePath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/move_volume`
   * Moves a volume of a stopped container to another storage or container; starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params: NodesLxcMoveVolumePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/mtunnel` */
export interface NodesLxcMtunnelPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/mtunnel`
   * Opens the receiving end of a container's migration from another cluster; PVE calls it itself.
   * Needs `VM.Allocate` on `/vms/{vmid}` and `Sys.Incoming` on `/`, and what PVE checks beside it.
   */
  post(params?: NodesLxcMtunnelPostParams, options?: CallOptions): Promise<NodesLxcMtunnelPostResult>;
}

/** `/nodes/{node}/lxc/{vmid}/mtunnelwebsocket` */
export interface NodesLxcMtunnelwebsocketPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket`
   * Upgrades to the websocket that carries a container's migration; PVE calls it itself.
   * Needs any login, and what PVE checks beside it.
   */
  get(params: NodesLxcMtunnelwebsocketGetParams, options?: CallOptions): Promise<NodesLxcMtunnelwebsocketGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/pending` */
export interface NodesLxcPendingPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/pending`
   * Shows each setting of a container with its running value and what changes at the next start.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcPendingGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/remote_migrate` */
export interface NodesLxcRemoteMigratePath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/remote_migrate`
   * Migrates a container to a node of another cluster over its API (experimental); starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  post(params: NodesLxcRemoteMigratePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/resize` */
export interface NodesLxcResizePath {
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/resize`
   * Grows a container's volume and the file system on it; never shrinks; starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`.
   */
  put(params: NodesLxcResizePutParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/rrd` */
export interface NodesLxcRrdPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/rrd`
   * Draws a graph of a container's past load as a PNG on the node; numbers: `rrddata`.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesLxcRrdGetParams, options?: CallOptions): Promise<NodesLxcRrdGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/rrddata` */
export interface NodesLxcRrddataPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/rrddata`
   * Reads a container's past CPU, memory, disk and network load as a series of points.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesLxcRrddataGetParams, options?: CallOptions): Promise<NodesLxcRrddataGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot` */
export interface NodesLxcSnapshotPath {
  (snapname: string): NodesLxcSnapshotSnapnamePath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/snapshot`
   * Lists a container's snapshots with parent and time; the row `current` is no snapshot.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcSnapshotGetResult>;
  /**
   * `POST /nodes/{node}/lxc/{vmid}/snapshot`
   * Takes a snapshot of a container's volumes and settings, running or not; starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  post(params: NodesLxcSnapshotPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot/{snapname}` */
export interface NodesLxcSnapshotSnapnamePath {
  readonly config: NodesLxcSnapshotConfigPath;
  readonly rollback: NodesLxcSnapshotRollbackPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}`
   * Names the paths below a container's snapshot.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcSnapshotSnapnameGetResult>;
  /**
   * `DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}`
   * Deletes a snapshot of a container; the container itself stays as it is; starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  delete(params?: NodesLxcSnapshotSnapnameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config` */
export interface NodesLxcSnapshotConfigPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config`
   * Reads the settings that a container had when its snapshot was taken.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` or `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcSnapshotConfigGetResult>;
  /**
   * `PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config`
   * Changes the description of a container's snapshot; nothing else of it can be changed.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  put(params?: NodesLxcSnapshotConfigPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback` */
export interface NodesLxcSnapshotRollbackPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback`
   * Puts a container back to a snapshot, stopping it first; all that was written since is lost; starts a task.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcSnapshotRollbackPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/spiceproxy` */
export interface NodesLxcSpiceproxyPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/spiceproxy`
   * Opens a container's console over SPICE: answers the file that virt-viewer takes, with a short-lived ticket.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcSpiceproxyPostParams, options?: CallOptions): Promise<NodesLxcSpiceproxyPostResult>;
}

/** `/nodes/{node}/lxc/{vmid}/status` */
export interface NodesLxcStatusPath {
  readonly current: NodesLxcStatusCurrentPath;
  readonly reboot: NodesLxcStatusRebootPath;
  readonly resume: NodesLxcStatusResumePath;
  readonly shutdown: NodesLxcStatusShutdownPath;
  readonly start: NodesLxcStatusStartPath;
  readonly stop: NodesLxcStatusStopPath;
  readonly suspend: NodesLxcStatusSuspendPath;
  /**
   * `GET /nodes/{node}/lxc/{vmid}/status`
   * Names the paths below a container's status; for the state read `status/current`.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcStatusGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/status/current` */
export interface NodesLxcStatusCurrentPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/status/current`
   * Reads a container's live state: status, CPU, memory, disk, lock, HA, uptime.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesLxcStatusCurrentGetResult>;
}

/** `/nodes/{node}/lxc/{vmid}/status/reboot` */
export interface NodesLxcStatusRebootPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/reboot`
   * Shuts a container down and starts it again, so that pending changes take effect; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcStatusRebootPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/status/resume` */
export interface NodesLxcStatusResumePath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/resume`
   * Lets a suspended container run on; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/status/shutdown` */
export interface NodesLxcStatusShutdownPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/shutdown`
   * Asks a container's init to end cleanly; without `forceStop` the task fails after `timeout`.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcStatusShutdownPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/status/start` */
export interface NodesLxcStatusStartPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/start`
   * Starts a container; the task ends when its init runs.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcStatusStartPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/status/stop` */
export interface NodesLxcStatusStopPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/stop`
   * Kills all processes of a container at once; for a clean end take shutdown; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcStatusStopPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/status/suspend` */
export interface NodesLxcStatusSuspendPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/status/suspend`
   * Checkpoints a container and halts it; experimental, fails for many containers; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/lxc/{vmid}/template` */
export interface NodesLxcTemplatePath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/template`
   * Turns a stopped container into a template, which can only be cloned; no way back; answers at once.
   * Needs `VM.Allocate` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/lxc/{vmid}/termproxy` */
export interface NodesLxcTermproxyPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/termproxy`
   * Opens a container's text console: answers port and ticket, good for a few seconds.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesLxcTermproxyPostResult>;
}

/** `/nodes/{node}/lxc/{vmid}/vncproxy` */
export interface NodesLxcVncproxyPath {
  /**
   * `POST /nodes/{node}/lxc/{vmid}/vncproxy`
   * Opens a container's console over VNC: answers port and ticket, good for a few seconds.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: NodesLxcVncproxyPostParams, options?: CallOptions): Promise<NodesLxcVncproxyPostResult>;
}

/** `/nodes/{node}/lxc/{vmid}/vncwebsocket` */
export interface NodesLxcVncwebsocketPath {
  /**
   * `GET /nodes/{node}/lxc/{vmid}/vncwebsocket`
   * Upgrades to the websocket of a container's console that vncproxy or termproxy opened.
   * Needs `VM.Console` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  get(params: NodesLxcVncwebsocketGetParams, options?: CallOptions): Promise<NodesLxcVncwebsocketGetResult>;
}

/** `/nodes/{node}/migrateall` */
export interface NodesMigrateallPath {
  /**
   * `POST /nodes/{node}/migrateall`
   * Moves all guests of a node, or those named, to another node. Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params: NodesMigrateallPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/netstat` */
export interface NodesNetstatPath {
  /**
   * `GET /nodes/{node}/netstat`
   * Reads bytes in and out of every network device of the guests on the node.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesNetstatGetResult>;
}

/** `/nodes/{node}/network` */
export interface NodesNetworkPath {
  (iface: string): NodesNetworkIfacePath;
  /**
   * `GET /nodes/{node}/network`
   * Lists interfaces, bonds, VLANs and bridges of a node, with staged changes beside them.
   * Needs any login.
   */
  get(params?: NodesNetworkGetParams, options?: CallOptions): Promise<NodesNetworkGetResult>;
  /**
   * `POST /nodes/{node}/network`
   * Stages a new bridge, bond, VLAN or interface; live only after applying (PUT).
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params: NodesNetworkPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /nodes/{node}/network`
   * Applies all staged network changes of a node; a mistake can cut it off. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params?: NodesNetworkPutParams, options?: CallOptions): Task;
  /**
   * `DELETE /nodes/{node}/network`
   * Throws away all network changes of a node that are staged and not applied.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/network/{iface}` */
export interface NodesNetworkIfacePath {
  /**
   * `GET /nodes/{node}/network/{iface}`
   * Reads the configuration of one interface.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesNetworkIfaceGetResult>;
  /**
   * `PUT /nodes/{node}/network/{iface}`
   * Stages changes to an interface; live only after applying.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params: NodesNetworkIfacePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/network/{iface}`
   * Stages the removal of an interface; gone only after applying.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu` */
export interface NodesQemuPath {
  (vmid: number | string): NodesQemuVmidPath;
  /**
   * `GET /nodes/{node}/qemu`
   * Lists the VMs of one node with state, CPU, memory, disk and uptime; reads only.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesQemuGetParams, options?: CallOptions): Promise<NodesQemuGetResult>;
  /**
   * `POST /nodes/{node}/qemu`
   * Creates a VM, or restores one from a backup (`archive`); starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params: NodesQemuPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}` */
export interface NodesQemuVmidPath {
  readonly agent: NodesQemuAgentPath;
  readonly clone: NodesQemuClonePath;
  readonly cloudinit: NodesQemuCloudinitPath;
  readonly config: NodesQemuConfigPath;
  readonly 'dbus-vmstate': NodesQemuDbusVmstatePath;
  readonly feature: NodesQemuFeaturePath;
  readonly firewall: NodesQemuFirewallPath;
  readonly migrate: NodesQemuMigratePath;
  readonly monitor: NodesQemuMonitorPath;
  readonly move_disk: NodesQemuMoveDiskPath;
  readonly mtunnel: NodesQemuMtunnelPath;
  readonly mtunnelwebsocket: NodesQemuMtunnelwebsocketPath;
  readonly pending: NodesQemuPendingPath;
  readonly remote_migrate: NodesQemuRemoteMigratePath;
  readonly resize: NodesQemuResizePath;
  readonly rrd: NodesQemuRrdPath;
  readonly rrddata: NodesQemuRrddataPath;
  readonly sendkey: NodesQemuSendkeyPath;
  readonly snapshot: NodesQemuSnapshotPath;
  readonly spiceproxy: NodesQemuSpiceproxyPath;
  readonly status: NodesQemuStatusPath;
  readonly template: NodesQemuTemplatePath;
  readonly termproxy: NodesQemuTermproxyPath;
  readonly unlink: NodesQemuUnlinkPath;
  readonly vncproxy: NodesQemuVncproxyPath;
  readonly vncwebsocket: NodesQemuVncwebsocketPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}`
   * Names the paths below a VM; carries no data about it.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuVmidGetResult>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}`
   * Destroys a stopped VM with its disks, snapshots and firewall rules, for good; starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuVmidDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/agent` */
export interface NodesQemuAgentPath {
  readonly exec: NodesQemuAgentExecPath;
  readonly 'exec-status': NodesQemuAgentExecStatusPath;
  readonly 'file-read': NodesQemuAgentFileReadPath;
  readonly 'file-write': NodesQemuAgentFileWritePath;
  readonly 'fsfreeze-freeze': NodesQemuAgentFsfreezeFreezePath;
  readonly 'fsfreeze-status': NodesQemuAgentFsfreezeStatusPath;
  readonly 'fsfreeze-thaw': NodesQemuAgentFsfreezeThawPath;
  readonly fstrim: NodesQemuAgentFstrimPath;
  readonly 'get-fsinfo': NodesQemuAgentGetFsinfoPath;
  readonly 'get-host-name': NodesQemuAgentGetHostNamePath;
  readonly 'get-memory-block-info': NodesQemuAgentGetMemoryBlockInfoPath;
  readonly 'get-memory-blocks': NodesQemuAgentGetMemoryBlocksPath;
  readonly 'get-osinfo': NodesQemuAgentGetOsinfoPath;
  readonly 'get-time': NodesQemuAgentGetTimePath;
  readonly 'get-timezone': NodesQemuAgentGetTimezonePath;
  readonly 'get-users': NodesQemuAgentGetUsersPath;
  readonly 'get-vcpus': NodesQemuAgentGetVcpusPath;
  readonly info: NodesQemuAgentInfoPath;
  readonly 'network-get-interfaces': NodesQemuAgentNetworkGetInterfacesPath;
  readonly ping: NodesQemuAgentPingPath;
  readonly 'set-user-password': NodesQemuAgentSetUserPasswordPath;
  readonly shutdown: NodesQemuAgentShutdownPath;
  readonly 'suspend-disk': NodesQemuAgentSuspendDiskPath;
  readonly 'suspend-hybrid': NodesQemuAgentSuspendHybridPath;
  readonly 'suspend-ram': NodesQemuAgentSuspendRamPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent`
   * Names the agent commands that have a path of their own; asks no guest.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent`
   * Runs one parameterless agent command by name; the older way of calling `agent/…`.
   * Needs `VM.GuestAgent.Unrestricted` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params: NodesQemuAgentPostParams, options?: CallOptions): Promise<NodesQemuAgentPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/exec` */
export interface NodesQemuAgentExecPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/exec`
   * Starts a program in the guest as root and answers its pid; fetch the outcome with exec-status.
   * Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params: NodesQemuAgentExecPostParams, options?: CallOptions): Promise<NodesQemuAgentExecPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/exec-status` */
export interface NodesQemuAgentExecStatusPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/exec-status`
   * Tells whether a program started by agent/exec has ended, with exit code and output.
   * Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params: NodesQemuAgentExecStatusGetParams, options?: CallOptions): Promise<NodesQemuAgentExecStatusGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/file-read` */
export interface NodesQemuAgentFileReadPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/file-read`
   * Reads a file of the guest, up to 16 MiB a call.
   * Needs `VM.GuestAgent.FileRead` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params: NodesQemuAgentFileReadGetParams, options?: CallOptions): Promise<NodesQemuAgentFileReadGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/file-write` */
export interface NodesQemuAgentFileWritePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/file-write`
   * Writes a file in the guest over what was there; at most about 60 KiB a call.
   * Needs `VM.GuestAgent.FileWrite` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params: NodesQemuAgentFileWritePostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze` */
export interface NodesQemuAgentFsfreezeFreezePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze`
   * Halts all writes of the guest's file systems until thawed; forgetting that hangs the guest.
   * Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentFsfreezeFreezePostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status` */
export interface NodesQemuAgentFsfreezeStatusPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status`
   * Asks whether the guest's file systems are frozen or thawed.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentFsfreezeStatusPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw` */
export interface NodesQemuAgentFsfreezeThawPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw`
   * Lets the guest's frozen file systems write again.
   * Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentFsfreezeThawPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/fstrim` */
export interface NodesQemuAgentFstrimPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/fstrim`
   * Trims the guest's file systems, so that thin disks with `discard` give back unused space.
   * Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentFstrimPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-fsinfo` */
export interface NodesQemuAgentGetFsinfoPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo`
   * Lists the guest's mounted file systems with size, use and the disks below.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetFsinfoGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-host-name` */
export interface NodesQemuAgentGetHostNamePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-host-name`
   * Reads the host name that the guest's system has.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetHostNameGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info` */
export interface NodesQemuAgentGetMemoryBlockInfoPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info`
   * Reads the size of the guest's hot-pluggable memory blocks, in bytes.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetMemoryBlockInfoGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks` */
export interface NodesQemuAgentGetMemoryBlocksPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks`
   * Lists the guest's memory blocks and which are online.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetMemoryBlocksGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-osinfo` */
export interface NodesQemuAgentGetOsinfoPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo`
   * Reads the guest's operating system, version and kernel.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetOsinfoGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-time` */
export interface NodesQemuAgentGetTimePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-time`
   * Reads the guest's clock, in nanoseconds since 1970.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetTimeGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-timezone` */
export interface NodesQemuAgentGetTimezonePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-timezone`
   * Reads the guest's time zone and its offset in seconds.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetTimezoneGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-users` */
export interface NodesQemuAgentGetUsersPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-users`
   * Lists who is logged in to the guest, and since when.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetUsersGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/get-vcpus` */
export interface NodesQemuAgentGetVcpusPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus`
   * Lists the guest's CPUs and which are online.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentGetVcpusGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/info` */
export interface NodesQemuAgentInfoPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/info`
   * Reads the agent's version and which commands it has enabled.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentInfoGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces` */
export interface NodesQemuAgentNetworkGetInterfacesPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces`
   * Lists the guest's network interfaces with MAC and IP addresses: how to learn a VM's IP.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentNetworkGetInterfacesGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/ping` */
export interface NodesQemuAgentPingPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/ping`
   * Checks that the agent answers; an error means that it does not.
   * Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentPingPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/set-user-password` */
export interface NodesQemuAgentSetUserPasswordPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/set-user-password`
   * Sets the password of a user who exists in the guest.
   * Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params: NodesQemuAgentSetUserPasswordPostParams, options?: CallOptions): Promise<NodesQemuAgentSetUserPasswordPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/shutdown` */
export interface NodesQemuAgentShutdownPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/shutdown`
   * Tells the agent to power the guest off and does not wait; rather use status/shutdown.
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentShutdownPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/suspend-disk` */
export interface NodesQemuAgentSuspendDiskPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk`
   * Makes the guest hibernate to its own disk; it needs S4 enabled in `machine`.
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentSuspendDiskPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid` */
export interface NodesQemuAgentSuspendHybridPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid`
   * Makes the guest save itself to its disk and then sleep in memory.
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentSuspendHybridPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/agent/suspend-ram` */
export interface NodesQemuAgentSuspendRamPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram`
   * Makes the guest sleep in memory; it needs S3 enabled in `machine`.
   * Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesQemuAgentSuspendRamPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/clone` */
export interface NodesQemuClonePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/clone`
   * Copies a VM or template to a new vmid, linked or in full; starts a task.
   * Needs `VM.Clone` on `/vms/{vmid}` and (`VM.Allocate` on `/vms/{newid}` or `VM.Allocate` on `/pool/{pool}` (where `pool` is given)), and what PVE checks beside it.
   */
  post(params: NodesQemuClonePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/cloudinit` */
export interface NodesQemuCloudinitPath {
  readonly dump: NodesQemuCloudinitDumpPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/cloudinit`
   * Compares a VM's cloud-init settings with those on its drive: what a regeneration would change.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuCloudinitGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/cloudinit`
   * Writes a VM's cloud-init drive anew from its settings, at once; the guest reads it when it next boots.
   * Needs `VM.Config.Cloudinit` on `/vms/{vmid}`.
   */
  put(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/cloudinit/dump` */
export interface NodesQemuCloudinitDumpPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/cloudinit/dump`
   * Reads the cloud-init file that PVE makes for a VM: user, network or meta data, password hash included.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesQemuCloudinitDumpGetParams, options?: CallOptions): Promise<NodesQemuCloudinitDumpGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/config` */
export interface NodesQemuConfigPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/config`
   * Reads a VM's settings, pending changes already applied; `current` for the running ones.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: NodesQemuConfigGetParams, options?: CallOptions): Promise<NodesQemuConfigGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/config`
   * Changes a VM's settings by a task; right for new or imported disks, which take long.
   * Starts a task, or is done at once.
   * Needs `VM.Config.Disk` or `VM.Config.CDROM` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.HWType` or `VM.Config.Options` or `VM.Config.Cloudinit` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuConfigPostParams, options?: CallOptions): Task;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/config`
   * Changes a VM's settings at once, no task; what can't be hot-plugged waits in pending.
   * Needs `VM.Config.Disk` or `VM.Config.CDROM` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.HWType` or `VM.Config.Options` or `VM.Config.Cloudinit` on `/vms/{vmid}`.
   */
  put(params?: NodesQemuConfigPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/dbus-vmstate` */
export interface NodesQemuDbusVmstatePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/dbus-vmstate`
   * Starts or stops the helper that carries connection tracking of a running VM; PVE calls it itself.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   * Since PVE 9.2.
   */
  post(params: NodesQemuDbusVmstatePostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/feature` */
export interface NodesQemuFeaturePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/feature`
   * Tells whether a VM's disks allow snapshots, clones or copies, and on which nodes.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesQemuFeatureGetParams, options?: CallOptions): Promise<NodesQemuFeatureGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall` */
export interface NodesQemuFirewallPath {
  readonly aliases: NodesQemuFirewallAliasesPath;
  readonly ipset: NodesQemuFirewallIpsetPath;
  readonly log: NodesQemuFirewallLogPath;
  readonly options: NodesQemuFirewallOptionsPath;
  readonly refs: NodesQemuFirewallRefsPath;
  readonly rules: NodesQemuFirewallRulesPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall`
   * Names the parts of a VM's firewall: rules, aliases, ipset, options, refs, log.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/aliases` */
export interface NodesQemuFirewallAliasesPath {
  (name: string): NodesQemuFirewallAliasesNamePath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/aliases`
   * Lists the address aliases that only a VM's own rules can use.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallAliasesGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/aliases`
   * Adds an alias, a name for an address or network, to a VM's firewall.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesQemuFirewallAliasesPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}` */
export interface NodesQemuFirewallAliasesNamePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
   * Reads one address alias of a VM.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallAliasesNameGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
   * Changes or renames an address alias of a VM; its rules follow the new address.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params: NodesQemuFirewallAliasesNamePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`
   * Deletes an address alias of a VM; rules that still name it stop working.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuFirewallAliasesNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/ipset` */
export interface NodesQemuFirewallIpsetPath {
  (name: string): NodesQemuFirewallIpsetNamePath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/ipset`
   * Lists a VM's IP sets.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallIpsetGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/ipset`
   * Creates an IP set for a VM's rules, or renames one (`rename`).
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesQemuFirewallIpsetPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}` */
export interface NodesQemuFirewallIpsetNamePath {
  (cidr: string): NodesQemuFirewallIpsetCidrPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
   * Lists the addresses and networks in a VM's IP set.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallIpsetNameGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
   * Adds an address, network or alias to a VM's IP set.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesQemuFirewallIpsetNamePostParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`
   * Deletes a VM's IP set; one that is not empty only with `force`.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuFirewallIpsetNameDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}` */
export interface NodesQemuFirewallIpsetCidrPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
   * Reads one entry of a VM's IP set.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallIpsetCidrGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
   * Changes comment or `nomatch` of an entry in a VM's IP set.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesQemuFirewallIpsetCidrPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`
   * Takes an entry out of a VM's IP set; the rules follow within seconds.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuFirewallIpsetCidrDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/log` */
export interface NodesQemuFirewallLogPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/log`
   * Reads the log lines that the firewall wrote about a VM, oldest first.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  get(params?: NodesQemuFirewallLogGetParams, options?: CallOptions): Promise<NodesQemuFirewallLogGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/options` */
export interface NodesQemuFirewallOptionsPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/options`
   * Reads whether a VM's firewall is on, with its policies, filters and log levels.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallOptionsGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/options`
   * Turns a VM's firewall on or off and sets policies, filters and log levels.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesQemuFirewallOptionsPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/refs` */
export interface NodesQemuFirewallRefsPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/refs`
   * Lists the aliases and IP sets that a VM's rules may name, cluster-wide ones included.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: NodesQemuFirewallRefsGetParams, options?: CallOptions): Promise<NodesQemuFirewallRefsGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/rules` */
export interface NodesQemuFirewallRulesPath {
  (pos: number | string): NodesQemuFirewallRulesPosPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/rules`
   * Lists a VM's firewall rules in the order in which they are tried.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallRulesGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/firewall/rules`
   * Adds a rule to a VM's firewall, at the top of the list; it is off unless `enable`.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  post(params: NodesQemuFirewallRulesPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}` */
export interface NodesQemuFirewallRulesPosPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
   * Reads the rule at one position of a VM's firewall.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuFirewallRulesPosGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
   * Changes or moves a rule of a VM's firewall.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  put(params?: NodesQemuFirewallRulesPosPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`
   * Deletes a rule of a VM's firewall; those below move up by one.
   * Needs `VM.Config.Network` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuFirewallRulesPosDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/migrate` */
export interface NodesQemuMigratePath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/migrate`
   * Says where a VM could migrate and what is in the way: local disks, devices, storages.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  get(params?: NodesQemuMigrateGetParams, options?: CallOptions): Promise<NodesQemuMigrateGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/migrate`
   * Migrates a VM to another node of the cluster, live with `online`; starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  post(params: NodesQemuMigratePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/monitor` */
export interface NodesQemuMonitorPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/monitor`
   * Runs a command of QEMU's human monitor on a VM; can do anything to it.
   * Needs `Sys.Audit` or `Sys.Modify` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params: NodesQemuMonitorPostParams, options?: CallOptions): Promise<NodesQemuMonitorPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/move_disk` */
export interface NodesQemuMoveDiskPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/move_disk`
   * Moves a VM's disk to another storage, format, slot or VM, also while it runs; starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params: NodesQemuMoveDiskPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/mtunnel` */
export interface NodesQemuMtunnelPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/mtunnel`
   * Opens the receiving end of a migration from another cluster; PVE calls it itself.
   * Needs `VM.Allocate` on `/vms/{vmid}` and `Sys.Incoming` on `/`, and what PVE checks beside it.
   */
  post(params?: NodesQemuMtunnelPostParams, options?: CallOptions): Promise<NodesQemuMtunnelPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/mtunnelwebsocket` */
export interface NodesQemuMtunnelwebsocketPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket`
   * Upgrades to the websocket that carries such a migration; PVE calls it itself.
   * Needs any login, and what PVE checks beside it.
   */
  get(params: NodesQemuMtunnelwebsocketGetParams, options?: CallOptions): Promise<NodesQemuMtunnelwebsocketGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/pending` */
export interface NodesQemuPendingPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/pending`
   * Shows each setting of a VM with its running value and what changes at the next cold start.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuPendingGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/remote_migrate` */
export interface NodesQemuRemoteMigratePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/remote_migrate`
   * Migrates a VM to a node of another cluster over its API (experimental); starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  post(params: NodesQemuRemoteMigratePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/resize` */
export interface NodesQemuResizePath {
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/resize`
   * Grows a VM's disk, running or not; never shrinks, leaves the guest's partitions alone; starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`.
   */
  put(params: NodesQemuResizePutParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/rrd` */
export interface NodesQemuRrdPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/rrd`
   * Draws a graph of a VM's past load as a PNG on the node; numbers: `rrddata`.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesQemuRrdGetParams, options?: CallOptions): Promise<NodesQemuRrdGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/rrddata` */
export interface NodesQemuRrddataPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/rrddata`
   * Reads a VM's past CPU, memory, disk and network load as a series of points.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params: NodesQemuRrddataGetParams, options?: CallOptions): Promise<NodesQemuRrddataGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/sendkey` */
export interface NodesQemuSendkeyPath {
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/sendkey`
   * Presses keys on a VM's keyboard, such as ctrl-alt-delete, at once.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  put(params: NodesQemuSendkeyPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot` */
export interface NodesQemuSnapshotPath {
  (snapname: string): NodesQemuSnapshotSnapnamePath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/snapshot`
   * Lists a VM's snapshots with parent, time and memory state; the row `current` is no snapshot.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuSnapshotGetResult>;
  /**
   * `POST /nodes/{node}/qemu/{vmid}/snapshot`
   * Takes a snapshot of a VM's disks and settings, with `vmstate` its memory too; starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  post(params: NodesQemuSnapshotPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}` */
export interface NodesQemuSnapshotSnapnamePath {
  readonly config: NodesQemuSnapshotConfigPath;
  readonly rollback: NodesQemuSnapshotRollbackPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}`
   * Names the paths below a VM's snapshot.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuSnapshotSnapnameGetResult>;
  /**
   * `DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}`
   * Deletes a snapshot of a VM; the VM itself stays as it is; starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  delete(params?: NodesQemuSnapshotSnapnameDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config` */
export interface NodesQemuSnapshotConfigPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config`
   * Reads the settings that a VM had when its snapshot was taken.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` or `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuSnapshotConfigGetResult>;
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config`
   * Changes the description of a VM's snapshot; nothing else of it can be changed.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  put(params?: NodesQemuSnapshotConfigPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback` */
export interface NodesQemuSnapshotRollbackPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback`
   * Puts a VM back to a snapshot; all that was written since is lost; starts a task.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuSnapshotRollbackPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/spiceproxy` */
export interface NodesQemuSpiceproxyPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/spiceproxy`
   * Opens a SPICE console of a VM: answers the file that virt-viewer takes, with a short-lived ticket.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuSpiceproxyPostParams, options?: CallOptions): Promise<NodesQemuSpiceproxyPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/status` */
export interface NodesQemuStatusPath {
  readonly current: NodesQemuStatusCurrentPath;
  readonly reboot: NodesQemuStatusRebootPath;
  readonly reset: NodesQemuStatusResetPath;
  readonly resume: NodesQemuStatusResumePath;
  readonly shutdown: NodesQemuStatusShutdownPath;
  readonly start: NodesQemuStatusStartPath;
  readonly stop: NodesQemuStatusStopPath;
  readonly suspend: NodesQemuStatusSuspendPath;
  /**
   * `GET /nodes/{node}/qemu/{vmid}/status`
   * Names the paths below a VM's status; for the state read `status/current`.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuStatusGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/status/current` */
export interface NodesQemuStatusCurrentPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/status/current`
   * Reads a VM's live state: status, QEMU status, CPU, memory, lock, HA, agent, uptime.
   * Needs `VM.Audit` on `/vms/{vmid}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesQemuStatusCurrentGetResult>;
}

/** `/nodes/{node}/qemu/{vmid}/status/reboot` */
export interface NodesQemuStatusRebootPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/reboot`
   * Shuts a VM down and starts it again, so that pending changes take effect; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusRebootPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/reset` */
export interface NodesQemuStatusResetPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/reset`
   * Presses a VM's reset button: no clean shutdown, pending changes stay pending; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusResetPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/resume` */
export interface NodesQemuStatusResumePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/resume`
   * Lets a paused VM run on; one suspended to disk is started instead; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusResumePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/shutdown` */
export interface NodesQemuStatusShutdownPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/shutdown`
   * Asks a VM's system to power off, by agent or ACPI; the task fails if it does not within `timeout`.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusShutdownPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/start` */
export interface NodesQemuStatusStartPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/start`
   * Starts a VM, or resumes one suspended to disk; the task ends when QEMU runs, not when the system is up.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusStartPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/stop` */
export interface NodesQemuStatusStopPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/stop`
   * Cuts a VM's power at once: unsaved data is lost; for a clean end take shutdown; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuStatusStopPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/status/suspend` */
export interface NodesQemuStatusSuspendPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/status/suspend`
   * Pauses a VM in memory, or with `todisk` saves it and frees the memory; starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params?: NodesQemuStatusSuspendPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/template` */
export interface NodesQemuTemplatePath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/template`
   * Turns a stopped VM into a template, which can only be cloned; no way back; starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  post(params?: NodesQemuTemplatePostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/qemu/{vmid}/termproxy` */
export interface NodesQemuTermproxyPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/termproxy`
   * Opens a text console on a VM's serial port: answers port and ticket, good for a few seconds.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuTermproxyPostParams, options?: CallOptions): Promise<NodesQemuTermproxyPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/unlink` */
export interface NodesQemuUnlinkPath {
  /**
   * `PUT /nodes/{node}/qemu/{vmid}/unlink`
   * Detaches disks of a VM, with `force` deletes their data; answers at once.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`.
   */
  put(params: NodesQemuUnlinkPutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/qemu/{vmid}/vncproxy` */
export interface NodesQemuVncproxyPath {
  /**
   * `POST /nodes/{node}/qemu/{vmid}/vncproxy`
   * Opens a VNC console of a VM: answers port and ticket, good for a few seconds.
   * Needs `VM.Console` on `/vms/{vmid}`.
   */
  post(params?: NodesQemuVncproxyPostParams, options?: CallOptions): Promise<NodesQemuVncproxyPostResult>;
}

/** `/nodes/{node}/qemu/{vmid}/vncwebsocket` */
export interface NodesQemuVncwebsocketPath {
  /**
   * `GET /nodes/{node}/qemu/{vmid}/vncwebsocket`
   * Upgrades to the websocket of a console that vncproxy or termproxy opened.
   * Needs `VM.Console` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  get(params: NodesQemuVncwebsocketGetParams, options?: CallOptions): Promise<NodesQemuVncwebsocketGetResult>;
}

/** `/nodes/{node}/query-oci-repo-tags` */
export interface NodesQueryOciRepoTagsPath {
  /**
   * `GET /nodes/{node}/query-oci-repo-tags`
   * Asks a registry, from the node, which tags an OCI image has.
   * Needs `Sys.AccessNetwork` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  get(params: NodesQueryOciRepoTagsGetParams, options?: CallOptions): Promise<NodesQueryOciRepoTagsGetResult>;
}

/** `/nodes/{node}/query-url-metadata` */
export interface NodesQueryUrlMetadataPath {
  /**
   * `GET /nodes/{node}/query-url-metadata`
   * Asks a URL, from the node, for file name, size and type; downloads nothing.
   * Needs `Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/nodes/{node}`.
   */
  get(params: NodesQueryUrlMetadataGetParams, options?: CallOptions): Promise<NodesQueryUrlMetadataGetResult>;
}

/** `/nodes/{node}/replication` */
export interface NodesReplicationPath {
  (id: string): NodesReplicationIdPath;
  /**
   * `GET /nodes/{node}/replication`
   * Lists replication jobs that run from this node, with last run and failures.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesReplicationGetParams, options?: CallOptions): Promise<NodesReplicationGetResult>;
}

/** `/nodes/{node}/replication/{id}` */
export interface NodesReplicationIdPath {
  readonly log: NodesReplicationLogPath;
  readonly schedule_now: NodesReplicationScheduleNowPath;
  readonly status: NodesReplicationStatusPath;
  /**
   * `GET /nodes/{node}/replication/{id}`
   * Names the sub-paths of a replication job on its node.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesReplicationIdGetResult>;
}

/** `/nodes/{node}/replication/{id}/log` */
export interface NodesReplicationLogPath {
  /**
   * `GET /nodes/{node}/replication/{id}/log`
   * Reads the log of the last run of a replication job.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesReplicationLogGetParams, options?: CallOptions): Promise<NodesReplicationLogGetResult>;
}

/** `/nodes/{node}/replication/{id}/schedule_now` */
export interface NodesReplicationScheduleNowPath {
  /**
   * `POST /nodes/{node}/replication/{id}/schedule_now`
   * Puts a replication job first in line; it runs within about a minute.
   * Needs any login, and what PVE checks beside it.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesReplicationScheduleNowPostResult>;
}

/** `/nodes/{node}/replication/{id}/status` */
export interface NodesReplicationStatusPath {
  /**
   * `GET /nodes/{node}/replication/{id}/status`
   * Reads last and next run, duration and error of a replication job.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesReplicationStatusGetResult>;
}

/** `/nodes/{node}/report` */
export interface NodesReportPath {
  /**
   * `GET /nodes/{node}/report`
   * Collects a long text about the node for support: versions, configs, disks, network.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesReportGetResult>;
}

/** `/nodes/{node}/rrd` */
export interface NodesRrdPath {
  /**
   * `GET /nodes/{node}/rrd`
   * Draws a PNG chart of node statistics and returns it; for numbers use rrddata.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params: NodesRrdGetParams, options?: CallOptions): Promise<NodesRrdGetResult>;
}

/** `/nodes/{node}/rrddata` */
export interface NodesRrddataPath {
  /**
   * `GET /nodes/{node}/rrddata`
   * Reads the history of CPU, load, memory, disk and network of a node as numbers.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params: NodesRrddataGetParams, options?: CallOptions): Promise<NodesRrddataGetResult>;
}

/** `/nodes/{node}/scan` */
export interface NodesScanPath {
  readonly cifs: NodesScanCifsPath;
  readonly iscsi: NodesScanIscsiPath;
  readonly lvm: NodesScanLvmPath;
  readonly lvmthin: NodesScanLvmthinPath;
  readonly nfs: NodesScanNfsPath;
  readonly pbs: NodesScanPbsPath;
  readonly zfs: NodesScanZfsPath;
  /**
   * `GET /nodes/{node}/scan`
   * Names the kinds of storage a node can look for.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesScanGetResult>;
}

/** `/nodes/{node}/scan/cifs` */
export interface NodesScanCifsPath {
  /**
   * `GET /nodes/{node}/scan/cifs`
   * Asks an SMB server, from the node, which shares it offers.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params: NodesScanCifsGetParams, options?: CallOptions): Promise<NodesScanCifsGetResult>;
}

/** `/nodes/{node}/scan/iscsi` */
export interface NodesScanIscsiPath {
  /**
   * `GET /nodes/{node}/scan/iscsi`
   * Asks an iSCSI portal, from the node, which targets it offers.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params: NodesScanIscsiGetParams, options?: CallOptions): Promise<NodesScanIscsiGetResult>;
}

/** `/nodes/{node}/scan/lvm` */
export interface NodesScanLvmPath {
  /**
   * `GET /nodes/{node}/scan/lvm`
   * Lists volume groups of a node that a storage could use.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesScanLvmGetResult>;
}

/** `/nodes/{node}/scan/lvmthin` */
export interface NodesScanLvmthinPath {
  /**
   * `GET /nodes/{node}/scan/lvmthin`
   * Lists thin pools in a volume group that a storage could use.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params: NodesScanLvmthinGetParams, options?: CallOptions): Promise<NodesScanLvmthinGetResult>;
}

/** `/nodes/{node}/scan/nfs` */
export interface NodesScanNfsPath {
  /**
   * `GET /nodes/{node}/scan/nfs`
   * Asks an NFS server, from the node, which folders it exports.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params: NodesScanNfsGetParams, options?: CallOptions): Promise<NodesScanNfsGetResult>;
}

/** `/nodes/{node}/scan/pbs` */
export interface NodesScanPbsPath {
  /**
   * `GET /nodes/{node}/scan/pbs`
   * Logs in to a Proxmox Backup Server, from the node, and lists datastores.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params: NodesScanPbsGetParams, options?: CallOptions): Promise<NodesScanPbsGetResult>;
}

/** `/nodes/{node}/scan/zfs` */
export interface NodesScanZfsPath {
  /**
   * `GET /nodes/{node}/scan/zfs`
   * Lists ZFS pools and datasets of a node that a storage could use.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesScanZfsGetResult>;
}

/** `/nodes/{node}/sdn` */
export interface NodesSdnPath {
  readonly fabrics: NodesSdnFabricsPath;
  readonly vnets: NodesSdnVnetsPath;
  readonly zones: NodesSdnZonesPath;
  /**
   * `GET /nodes/{node}/sdn`
   * Names the SDN status calls of a node.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnGetResult>;
}

/** `/nodes/{node}/sdn/fabrics` */
export interface NodesSdnFabricsPath {
  (fabric: string): NodesSdnFabricsFabricPath;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}` */
export interface NodesSdnFabricsFabricPath {
  readonly interfaces: NodesSdnFabricsInterfacesPath;
  readonly neighbors: NodesSdnFabricsNeighborsPath;
  readonly routes: NodesSdnFabricsRoutesPath;
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}`
   * Names the status calls of an SDN fabric on a node.
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnFabricsFabricGetResult>;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}/interfaces` */
export interface NodesSdnFabricsInterfacesPath {
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces`
   * Lists interfaces of a node that take part in a fabric, up or not.
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnFabricsInterfacesGetResult>;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}/neighbors` */
export interface NodesSdnFabricsNeighborsPath {
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors`
   * Lists routing neighbours of a node in a fabric and since when.
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnFabricsNeighborsGetResult>;
}

/** `/nodes/{node}/sdn/fabrics/{fabric}/routes` */
export interface NodesSdnFabricsRoutesPath {
  /**
   * `GET /nodes/{node}/sdn/fabrics/{fabric}/routes`
   * Lists routes a node has learned through a fabric.
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnFabricsRoutesGetResult>;
}

/** `/nodes/{node}/sdn/vnets` */
export interface NodesSdnVnetsPath {
  (vnet: string): NodesSdnVnetsVnetPath;
}

/** `/nodes/{node}/sdn/vnets/{vnet}` */
export interface NodesSdnVnetsVnetPath {
  readonly 'mac-vrf': NodesSdnVnetsMacVrfPath;
  /**
   * `GET /nodes/{node}/sdn/vnets/{vnet}`
   * Names the status calls of a VNet on a node.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnVnetsVnetGetResult>;
}

/** `/nodes/{node}/sdn/vnets/{vnet}/mac-vrf` */
export interface NodesSdnVnetsMacVrfPath {
  /**
   * `GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf`
   * Lists the MAC and IP addresses an EVPN VNet has learned, and behind which hop.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnVnetsMacVrfGetResult>;
}

/** `/nodes/{node}/sdn/zones` */
export interface NodesSdnZonesPath {
  (zone: string): NodesSdnZonesZonePath;
  /**
   * `GET /nodes/{node}/sdn/zones`
   * Lists SDN zones on a node with their state: available, pending or in error.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnZonesGetResult>;
}

/** `/nodes/{node}/sdn/zones/{zone}` */
export interface NodesSdnZonesZonePath {
  readonly bridges: NodesSdnZonesBridgesPath;
  readonly content: NodesSdnZonesContentPath;
  readonly 'ip-vrf': NodesSdnZonesIpVrfPath;
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}`
   * Names the status calls of an SDN zone on a node.
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnZonesZoneGetResult>;
}

/** `/nodes/{node}/sdn/zones/{zone}/bridges` */
export interface NodesSdnZonesBridgesPath {
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}/bridges`
   * Lists the bridges of a zone on a node, with the ports of guests in them.
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnZonesBridgesGetResult>;
}

/** `/nodes/{node}/sdn/zones/{zone}/content` */
export interface NodesSdnZonesContentPath {
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}/content`
   * Lists VNets of a zone on a node and whether each one is up.
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnZonesContentGetResult>;
}

/** `/nodes/{node}/sdn/zones/{zone}/ip-vrf` */
export interface NodesSdnZonesIpVrfPath {
  /**
   * `GET /nodes/{node}/sdn/zones/{zone}/ip-vrf`
   * Reads the routing table of an EVPN zone as the node sees it.
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSdnZonesIpVrfGetResult>;
}

/** `/nodes/{node}/services` */
export interface NodesServicesPath {
  (service: string): NodesServicesServicePath;
  /**
   * `GET /nodes/{node}/services`
   * Lists the system services of a node that PVE knows, with their state.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesServicesGetResult>;
}

/** `/nodes/{node}/services/{service}` */
export interface NodesServicesServicePath {
  readonly reload: NodesServicesReloadPath;
  readonly restart: NodesServicesRestartPath;
  readonly start: NodesServicesStartPath;
  readonly state: NodesServicesStatePath;
  readonly stop: NodesServicesStopPath;
  /**
   * `GET /nodes/{node}/services/{service}`
   * Names the sub-paths of a service; its condition is under state.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesServicesServiceGetResult>;
}

/** `/nodes/{node}/services/{service}/reload` */
export interface NodesServicesReloadPath {
  /**
   * `POST /nodes/{node}/services/{service}/reload`
   * Makes a service read its configuration again, restarting it where it cannot. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/services/{service}/restart` */
export interface NodesServicesRestartPath {
  /**
   * `POST /nodes/{node}/services/{service}/restart`
   * Stops and starts a service, with a short gap; for pveproxy use reload. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/services/{service}/start` */
export interface NodesServicesStartPath {
  /**
   * `POST /nodes/{node}/services/{service}/start`
   * Starts a system service of a node. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/services/{service}/state` */
export interface NodesServicesStatePath {
  /**
   * `GET /nodes/{node}/services/{service}/state`
   * Reads whether a service runs and whether it starts at boot.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesServicesStateGetResult>;
}

/** `/nodes/{node}/services/{service}/stop` */
export interface NodesServicesStopPath {
  /**
   * `POST /nodes/{node}/services/{service}/stop`
   * Stops a system service until somebody starts it again; may cut off this API. Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: undefined, options?: CallOptions): Task;
}

/** `/nodes/{node}/spiceshell` */
export interface NodesSpiceshellPath {
  /**
   * `POST /nodes/{node}/spiceshell`
   * Opens a shell of the node over SPICE and returns the settings for its viewer.
   * Needs `Sys.Console` on `/nodes/{node}`.
   */
  post(params?: NodesSpiceshellPostParams, options?: CallOptions): Promise<NodesSpiceshellPostResult>;
}

/** `/nodes/{node}/startall` */
export interface NodesStartallPath {
  /**
   * `POST /nodes/{node}/startall`
   * Starts the guests of a node that are set to start at boot, in their order. Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params?: NodesStartallPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/status` */
export interface NodesStatusPath {
  /**
   * `GET /nodes/{node}/status`
   * Reads load, CPU model, memory, swap, root disk, kernel and uptime of a node.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesStatusGetResult>;
  /**
   * `POST /nodes/{node}/status`
   * Reboots or powers off the whole node; its guests are shut down with it.
   * Needs `Sys.PowerMgmt` on `/nodes/{node}`.
   */
  post(params: NodesStatusPostParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/stopall` */
export interface NodesStopallPath {
  /**
   * `POST /nodes/{node}/stopall`
   * Shuts down all guests of a node, or those named, hard once time is up. Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params?: NodesStopallPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/storage` */
export interface NodesStoragePath {
  (storage: string): NodesStorageStoragePath;
  /**
   * `GET /nodes/{node}/storage`
   * Lists storages usable on a node: content, active or not, total and free bytes.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesStorageGetParams, options?: CallOptions): Promise<NodesStorageGetResult>;
}

/** `/nodes/{node}/storage/{storage}` */
export interface NodesStorageStoragePath {
  readonly content: NodesStorageContentPath;
  readonly 'download-url': NodesStorageDownloadUrlPath;
  readonly 'file-restore': NodesStorageFileRestorePath;
  readonly identity: NodesStorageIdentityPath;
  readonly 'import-metadata': NodesStorageImportMetadataPath;
  readonly 'oci-registry-pull': NodesStorageOciRegistryPullPath;
  readonly prunebackups: NodesStoragePrunebackupsPath;
  readonly rrd: NodesStorageRrdPath;
  readonly rrddata: NodesStorageRrddataPath;
  readonly status: NodesStorageStatusPath;
  readonly upload: NodesStorageUploadPath;
  /**
   * `GET /nodes/{node}/storage/{storage}`
   * Names the sub-paths of a storage; space is under status.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesStorageStorageGetResult>;
}

/** `/nodes/{node}/storage/{storage}/content` */
export interface NodesStorageContentPath {
  (volume: string): NodesStorageContentVolumePath;
  /**
   * `GET /nodes/{node}/storage/{storage}/content`
   * Lists volumes on a storage: disks, ISOs, templates, backups.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params?: NodesStorageContentGetParams, options?: CallOptions): Promise<NodesStorageContentGetResult>;
  /**
   * `POST /nodes/{node}/storage/{storage}/content`
   * Creates an empty disk image for a guest; attaching it is a second step.
   * Needs `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  post(params: NodesStorageContentPostParams, options?: CallOptions): Promise<NodesStorageContentPostResult>;
}

/** `/nodes/{node}/storage/{storage}/content/{volume}` */
export interface NodesStorageContentVolumePath {
  /**
   * `GET /nodes/{node}/storage/{storage}/content/{volume}`
   * Reads size, format, notes and path of a volume.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesStorageContentVolumeGetResult>;
  /**
   * `POST /nodes/{node}/storage/{storage}/content/{volume}`
   * Copies a volume, to another node if asked; experimental. Starts a task.
   * Needs `root@pam`.
   */
  post(params: NodesStorageContentVolumePostParams, options?: CallOptions): Task;
  /**
   * `PUT /nodes/{node}/storage/{storage}/content/{volume}`
   * Sets the notes of a backup or its protection from pruning.
   * Needs any login, and what PVE checks beside it.
   */
  put(params?: NodesStorageContentVolumePutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/storage/{storage}/content/{volume}`
   * Deletes a disk image, ISO, template or backup for good. Starts a task.
   * Starts a task, or is done at once.
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: NodesStorageContentVolumeDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/storage/{storage}/download-url` */
export interface NodesStorageDownloadUrlPath {
  /**
   * `POST /nodes/{node}/storage/{storage}/download-url`
   * Makes the node fetch an ISO, template or image from a URL. Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/nodes/{node}`), and what PVE checks beside it.
   */
  post(params: NodesStorageDownloadUrlPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/storage/{storage}/file-restore` */
export interface NodesStorageFileRestorePath {
  readonly download: NodesStorageFileRestoreDownloadPath;
  readonly list: NodesStorageFileRestoreListPath;
}

/** `/nodes/{node}/storage/{storage}/file-restore/download` */
export interface NodesStorageFileRestoreDownloadPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/file-restore/download`
   * Downloads a file or folder out of a backup on Proxmox Backup Server.
   * Needs any login, and what PVE checks beside it.
   */
  get(params: NodesStorageFileRestoreDownloadGetParams, options?: CallOptions): Promise<NodesStorageFileRestoreDownloadGetResult>;
}

/** `/nodes/{node}/storage/{storage}/file-restore/list` */
export interface NodesStorageFileRestoreListPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/file-restore/list`
   * Lists a folder inside a backup on Proxmox Backup Server.
   * Needs any login, and what PVE checks beside it.
   */
  get(params: NodesStorageFileRestoreListGetParams, options?: CallOptions): Promise<NodesStorageFileRestoreListGetResult>;
}

/** `/nodes/{node}/storage/{storage}/identity` */
export interface NodesStorageIdentityPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/identity`
   * Reads what backend stands behind a storage, to tell two of them apart.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   * Since PVE 9.2.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesStorageIdentityGetResult>;
}

/** `/nodes/{node}/storage/{storage}/import-metadata` */
export interface NodesStorageImportMetadataPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/import-metadata`
   * Reads a foreign VM (ESXi, OVA) as ready arguments for creating it here, with warnings.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  get(params: NodesStorageImportMetadataGetParams, options?: CallOptions): Promise<NodesStorageImportMetadataGetResult>;
}

/** `/nodes/{node}/storage/{storage}/oci-registry-pull` */
export interface NodesStorageOciRegistryPullPath {
  /**
   * `POST /nodes/{node}/storage/{storage}/oci-registry-pull`
   * Fetches an OCI image to a storage as a container template. Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}` and `Sys.AccessNetwork` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  post(params: NodesStorageOciRegistryPullPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/storage/{storage}/prunebackups` */
export interface NodesStoragePrunebackupsPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/prunebackups`
   * Shows which backups a retention would keep or remove; touches none.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params?: NodesStoragePrunebackupsGetParams, options?: CallOptions): Promise<NodesStoragePrunebackupsGetResult>;
  /**
   * `DELETE /nodes/{node}/storage/{storage}/prunebackups`
   * Deletes backups that a retention does not keep. Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: NodesStoragePrunebackupsDeleteParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/storage/{storage}/rrd` */
export interface NodesStorageRrdPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/rrd`
   * Draws a PNG chart of the use of a storage; for numbers use rrddata.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params: NodesStorageRrdGetParams, options?: CallOptions): Promise<NodesStorageRrdGetResult>;
}

/** `/nodes/{node}/storage/{storage}/rrddata` */
export interface NodesStorageRrddataPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/rrddata`
   * Reads how total and used space of a storage went, as numbers.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params: NodesStorageRrddataGetParams, options?: CallOptions): Promise<NodesStorageRrddataGetResult>;
}

/** `/nodes/{node}/storage/{storage}/status` */
export interface NodesStorageStatusPath {
  /**
   * `GET /nodes/{node}/storage/{storage}/status`
   * Reads size, used and free bytes of a storage and whether it is active.
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesStorageStatusGetResult>;
}

/** `/nodes/{node}/storage/{storage}/upload` */
export interface NodesStorageUploadPath {
  /**
   * `POST /nodes/{node}/storage/{storage}/upload`
   * Takes in an ISO, template or import image as a file. Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}`.
   */
  post(params: NodesStorageUploadPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/subscription` */
export interface NodesSubscriptionPath {
  /**
   * `GET /nodes/{node}/subscription`
   * Reads the subscription of a node: level, status, next due date, server id.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesSubscriptionGetResult>;
  /**
   * `POST /nodes/{node}/subscription`
   * Checks the subscription with the licence server again and stores the result.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  post(params?: NodesSubscriptionPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /nodes/{node}/subscription`
   * Sets the subscription key of a node and checks it at once.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params: NodesSubscriptionPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /nodes/{node}/subscription`
   * Removes the subscription key from a node; enterprise packages stop coming.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/suspendall` */
export interface NodesSuspendallPath {
  /**
   * `POST /nodes/{node}/suspendall`
   * Pauses all running VMs of a node in memory; containers go on. Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  post(params?: NodesSuspendallPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/syslog` */
export interface NodesSyslogPath {
  /**
   * `GET /nodes/{node}/syslog`
   * Reads lines of the system log by date and service, numbered for paging.
   * Needs `Sys.Syslog` on `/nodes/{node}`.
   */
  get(params?: NodesSyslogGetParams, options?: CallOptions): Promise<NodesSyslogGetResult>;
}

/** `/nodes/{node}/tasks` */
export interface NodesTasksPath {
  (upid: string): NodesTasksUpidPath;
  /**
   * `GET /nodes/{node}/tasks`
   * Lists tasks of a node, newest first: finished ones unless told otherwise.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesTasksGetParams, options?: CallOptions): Promise<NodesTasksGetResult>;
}

/** `/nodes/{node}/tasks/{upid}` */
export interface NodesTasksUpidPath {
  readonly log: NodesTasksLogPath;
  readonly status: NodesTasksStatusPath;
  /**
   * `GET /nodes/{node}/tasks/{upid}`
   * Names the sub-paths of a task; how it went is under status and log.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesTasksUpidGetResult>;
  /**
   * `DELETE /nodes/{node}/tasks/{upid}`
   * Aborts a running task; what it did so far stays done.
   * Needs any login, and what PVE checks beside it.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/tasks/{upid}/log` */
export interface NodesTasksLogPath {
  /**
   * `GET /nodes/{node}/tasks/{upid}/log`
   * Reads the output of a task line by line; the first 50 lines by default.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesTasksLogGetParams, options?: CallOptions): Promise<NodesTasksLogGetResult>;
}

/** `/nodes/{node}/tasks/{upid}/status` */
export interface NodesTasksStatusPath {
  /**
   * `GET /nodes/{node}/tasks/{upid}/status`
   * Reads whether a task still runs and, once ended, how: OK or its error.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesTasksStatusGetResult>;
}

/** `/nodes/{node}/termproxy` */
export interface NodesTermproxyPath {
  /**
   * `POST /nodes/{node}/termproxy`
   * Opens a text terminal on a node and returns port and ticket for the websocket.
   * Needs `Sys.Console` on `/nodes/{node}`.
   */
  post(params?: NodesTermproxyPostParams, options?: CallOptions): Promise<NodesTermproxyPostResult>;
}

/** `/nodes/{node}/time` */
export interface NodesTimePath {
  /**
   * `GET /nodes/{node}/time`
   * Reads the clock and time zone of a node.
   * Needs `Sys.Audit` on `/nodes/{node}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesTimeGetResult>;
  /**
   * `PUT /nodes/{node}/time`
   * Sets the time zone of a node; the clock itself is not touched.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  put(params: NodesTimePutParams, options?: CallOptions): Promise<null>;
}

/** `/nodes/{node}/version` */
export interface NodesVersionPath {
  /**
   * `GET /nodes/{node}/version`
   * Reads which PVE release and manager build a certain node runs.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<NodesVersionGetResult>;
}

/** `/nodes/{node}/vncshell` */
export interface NodesVncshellPath {
  /**
   * `POST /nodes/{node}/vncshell`
   * Opens a shell of the node as a VNC screen; returns port and ticket. No API tokens.
   * Needs `Sys.Console` on `/nodes/{node}`.
   */
  post(params?: NodesVncshellPostParams, options?: CallOptions): Promise<NodesVncshellPostResult>;
}

/** `/nodes/{node}/vncwebsocket` */
export interface NodesVncwebsocketPath {
  /**
   * `GET /nodes/{node}/vncwebsocket`
   * Carries a node console opened by vncshell or termproxy over a websocket.
   * Needs `Sys.Console` on `/nodes/{node}`, and what PVE checks beside it.
   */
  get(params: NodesVncwebsocketGetParams, options?: CallOptions): Promise<NodesVncwebsocketGetResult>;
}

/** `/nodes/{node}/vzdump` */
export interface NodesVzdumpPath {
  readonly defaults: NodesVzdumpDefaultsPath;
  readonly extractconfig: NodesVzdumpExtractconfigPath;
  /**
   * `POST /nodes/{node}/vzdump`
   * Backs up guests of a node now, to a storage or a folder. Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  post(params?: NodesVzdumpPostParams, options?: CallOptions): Task;
}

/** `/nodes/{node}/vzdump/defaults` */
export interface NodesVzdumpDefaultsPath {
  /**
   * `GET /nodes/{node}/vzdump/defaults`
   * Reads what a backup would use for options left out, from /etc/vzdump.conf.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: NodesVzdumpDefaultsGetParams, options?: CallOptions): Promise<NodesVzdumpDefaultsGetResult>;
}

/** `/nodes/{node}/vzdump/extractconfig` */
export interface NodesVzdumpExtractconfigPath {
  /**
   * `GET /nodes/{node}/vzdump/extractconfig`
   * Reads the guest configuration that a backup holds, secrets included.
   * Needs any login, and what PVE checks beside it.
   */
  get(params: NodesVzdumpExtractconfigGetParams, options?: CallOptions): Promise<NodesVzdumpExtractconfigGetResult>;
}

/** `/nodes/{node}/wakeonlan` */
export interface NodesWakeonlanPath {
  /**
   * `POST /nodes/{node}/wakeonlan`
   * Powers on a sleeping node by a Wake-on-LAN packet; its MAC must be configured.
   * Needs `Sys.PowerMgmt` on `/nodes/{node}`.
   */
  post(params?: undefined, options?: CallOptions): Promise<NodesWakeonlanPostResult>;
}

/** `/pools` */
export interface PoolsPath {
  (poolid: string): PoolsPoolidPath;
  /**
   * `GET /pools`
   * Lists the resource pools, or with `poolid` reads one with its member guests and storages.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: PoolsGetParams, options?: CallOptions): Promise<PoolsGetResult>;
  /**
   * `POST /pools`
   * Creates an empty resource pool; a/b makes b a pool below the existing pool a.
   * Needs `Pool.Allocate` on `/pool/{poolid}`.
   */
  post(params: PoolsPostParams, options?: CallOptions): Promise<null>;
  /**
   * `PUT /pools`
   * Adds guests and storages to a pool, or takes them out with `delete`; rights on the pool follow.
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  put(params: PoolsPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /pools`
   * Deletes a pool, which must be empty and have no pools below it; no guest is touched.
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  delete(params: PoolsDeleteParams, options?: CallOptions): Promise<null>;
}

/** `/pools/{poolid}` */
export interface PoolsPoolidPath {
  /**
   * `GET /pools/{poolid}`
   * Reads a top-level pool and its members; superseded by GET /pools, which knows nested pools.
   * Needs `Pool.Audit` on `/pool/{poolid}`.
   */
  get(params?: PoolsPoolidGetParams, options?: CallOptions): Promise<PoolsPoolidGetResult>;
  /**
   * `PUT /pools/{poolid}`
   * Changes members or comment of a top-level pool; superseded by PUT /pools.
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   */
  put(params?: PoolsPoolidPutParams, options?: CallOptions): Promise<null>;
  /**
   * `DELETE /pools/{poolid}`
   * Deletes an empty top-level pool; superseded by DELETE /pools, which knows nested pools.
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/storage` */
export interface StoragePath {
  (storage: string): StorageStoragePath;
  /**
   * `GET /storage`
   * Lists storages as defined for the cluster; for free space ask a node.
   * Needs any login, and what PVE checks beside it.
   */
  get(params?: StorageGetParams, options?: CallOptions): Promise<StorageGetResult>;
  /**
   * `POST /storage`
   * Defines a storage for the cluster; data on it is left alone.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  post(params: StoragePostParams, options?: CallOptions): Promise<StoragePostResult>;
}

/** `/storage/{storage}` */
export interface StorageStoragePath {
  /**
   * `GET /storage/{storage}`
   * Reads the definition of a storage.
   * Needs `Datastore.Allocate` on `/storage/{storage}`.
   */
  get(params?: undefined, options?: CallOptions): Promise<StorageStorageGetResult>;
  /**
   * `PUT /storage/{storage}`
   * Changes the definition of a storage; where it points to stays as created.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  put(params?: StorageStoragePutParams, options?: CallOptions): Promise<StorageStoragePutResult>;
  /**
   * `DELETE /storage/{storage}`
   * Removes a storage from PVE; its data stays, guests with disks on it fail.
   * Needs `Datastore.Allocate` on `/storage`.
   */
  delete(params?: undefined, options?: CallOptions): Promise<null>;
}

/** `/version` */
export interface VersionPath {
  /**
   * `GET /version`
   * Reads the PVE release and version of the node that answers; the cheapest test of a login.
   * Needs any login.
   */
  get(params?: undefined, options?: CallOptions): Promise<VersionGetResult>;
}
