// Made by `npm run generate` from spec/ and overrides/. Do not edit: change those and generate again.

import type { Task } from '../../overrides/call.js';
import type { AccessAclGetResult, AccessAclPutParams, AccessDomainsGetResult, AccessDomainsPostParams, AccessDomainsRealmGetResult, AccessDomainsRealmPutParams, AccessDomainsSyncPostParams, AccessGetResult, AccessGroupsGetResult, AccessGroupsGroupidGetResult, AccessGroupsGroupidPutParams, AccessGroupsPostParams, AccessOpenidAuthUrlPostParams, AccessOpenidAuthUrlPostResult, AccessOpenidGetResult, AccessOpenidLoginPostParams, AccessOpenidLoginPostResult, AccessPasswordPutParams, AccessPermissionsGetParams, AccessPermissionsGetResult, AccessRolesGetResult, AccessRolesPostParams, AccessRolesRoleidGetResult, AccessRolesRoleidPutParams, AccessTfaGetResult, AccessTfaIdDeleteParams, AccessTfaIdGetResult, AccessTfaIdPutParams, AccessTfaUseridGetResult, AccessTfaUseridPostParams, AccessTfaUseridPostResult, AccessTicketPostParams, AccessTicketPostResult, AccessUsersGetParams, AccessUsersGetResult, AccessUsersPostParams, AccessUsersTfaGetParams, AccessUsersTfaGetResult, AccessUsersTokenGetResult, AccessUsersTokenTokenidGetResult, AccessUsersTokenTokenidPostParams, AccessUsersTokenTokenidPostResult, AccessUsersTokenTokenidPutParams, AccessUsersTokenTokenidPutResult, AccessUsersUnlockTfaPutResult, AccessUsersUseridGetResult, AccessUsersUseridPutParams, AccessVncticketPostParams, ClusterAcmeAccountGetResult, ClusterAcmeAccountNameGetResult, ClusterAcmeAccountNamePutParams, ClusterAcmeAccountPostParams, ClusterAcmeChallengeSchemaGetResult, ClusterAcmeDirectoriesGetResult, ClusterAcmeGetResult, ClusterAcmeMetaGetParams, ClusterAcmeMetaGetResult, ClusterAcmePluginsGetParams, ClusterAcmePluginsGetResult, ClusterAcmePluginsIdGetResult, ClusterAcmePluginsIdPutParams, ClusterAcmePluginsPostParams, ClusterAcmeTosGetParams, ClusterAcmeTosGetResult, ClusterBackupGetResult, ClusterBackupIdGetResult, ClusterBackupIdPutParams, ClusterBackupIncludedVolumesGetResult, ClusterBackupInfoGetResult, ClusterBackupInfoNotBackedUpGetResult, ClusterBackupPostParams, ClusterBulkActionGetResult, ClusterBulkActionGuestGetResult, ClusterBulkActionGuestMigratePostParams, ClusterBulkActionGuestShutdownPostParams, ClusterBulkActionGuestStartPostParams, ClusterBulkActionGuestSuspendPostParams, ClusterCephFlagsFlagGetResult, ClusterCephFlagsFlagPutParams, ClusterCephFlagsGetResult, ClusterCephFlagsPutParams, ClusterCephGetResult, ClusterCephMetadataGetParams, ClusterCephMetadataGetResult, ClusterCephStatusGetResult, ClusterConfigApiversionGetResult, ClusterConfigGetResult, ClusterConfigJoinGetParams, ClusterConfigJoinGetResult, ClusterConfigJoinPostParams, ClusterConfigNodesGetResult, ClusterConfigNodesNodePostParams, ClusterConfigNodesNodePostResult, ClusterConfigPostParams, ClusterConfigQdeviceGetResult, ClusterConfigTotemGetResult, ClusterFirewallAliasesGetResult, ClusterFirewallAliasesNameDeleteParams, ClusterFirewallAliasesNameGetResult, ClusterFirewallAliasesNamePutParams, ClusterFirewallAliasesPostParams, ClusterFirewallGetResult, ClusterFirewallGroupsGetResult, ClusterFirewallGroupsGroupGetResult, ClusterFirewallGroupsGroupPostParams, ClusterFirewallGroupsPosDeleteParams, ClusterFirewallGroupsPosGetResult, ClusterFirewallGroupsPosPutParams, ClusterFirewallGroupsPostParams, ClusterFirewallIpsetCidrDeleteParams, ClusterFirewallIpsetCidrGetResult, ClusterFirewallIpsetCidrPutParams, ClusterFirewallIpsetGetResult, ClusterFirewallIpsetNameDeleteParams, ClusterFirewallIpsetNameGetResult, ClusterFirewallIpsetNamePostParams, ClusterFirewallIpsetPostParams, ClusterFirewallMacrosGetResult, ClusterFirewallOptionsGetResult, ClusterFirewallOptionsPutParams, ClusterFirewallRefsGetParams, ClusterFirewallRefsGetResult, ClusterFirewallRulesGetResult, ClusterFirewallRulesPosDeleteParams, ClusterFirewallRulesPosGetResult, ClusterFirewallRulesPosPutParams, ClusterFirewallRulesPostParams, ClusterGetResult, ClusterHaGetResult, ClusterHaGroupsGetResult, ClusterHaGroupsGroupGetResult, ClusterHaGroupsGroupPutParams, ClusterHaGroupsPostParams, ClusterHaResourcesGetParams, ClusterHaResourcesGetResult, ClusterHaResourcesMigratePostParams, ClusterHaResourcesMigratePostResult, ClusterHaResourcesPostParams, ClusterHaResourcesRelocatePostParams, ClusterHaResourcesRelocatePostResult, ClusterHaResourcesSidDeleteParams, ClusterHaResourcesSidGetResult, ClusterHaResourcesSidPutParams, ClusterHaRulesGetParams, ClusterHaRulesGetResult, ClusterHaRulesPostParams, ClusterHaRulesRuleGetResult, ClusterHaRulesRulePutParams, ClusterHaStatusCurrentGetResult, ClusterHaStatusDisarmHaPostParams, ClusterHaStatusGetResult, ClusterHaStatusManagerStatusGetResult, ClusterJobsGetResult, ClusterJobsRealmSyncGetResult, ClusterJobsRealmSyncIdGetResult, ClusterJobsRealmSyncIdPostParams, ClusterJobsRealmSyncIdPutParams, ClusterJobsScheduleAnalyzeGetParams, ClusterJobsScheduleAnalyzeGetResult, ClusterLogGetParams, ClusterLogGetResult, ClusterMappingDirGetParams, ClusterMappingDirGetResult, ClusterMappingDirIdGetResult, ClusterMappingDirIdPutParams, ClusterMappingDirPostParams, ClusterMappingGetResult, ClusterMappingPciGetParams, ClusterMappingPciGetResult, ClusterMappingPciIdGetResult, ClusterMappingPciIdPutParams, ClusterMappingPciPostParams, ClusterMappingUsbGetParams, ClusterMappingUsbGetResult, ClusterMappingUsbIdGetResult, ClusterMappingUsbIdPutParams, ClusterMappingUsbPostParams, ClusterMetricsExportGetParams, ClusterMetricsExportGetResult, ClusterMetricsGetResult, ClusterMetricsServerGetResult, ClusterMetricsServerIdGetResult, ClusterMetricsServerIdPostParams, ClusterMetricsServerIdPutParams, ClusterNextidGetParams, ClusterNextidGetResult, ClusterNotificationsEndpointsGetResult, ClusterNotificationsEndpointsGotifyGetResult, ClusterNotificationsEndpointsGotifyNameGetResult, ClusterNotificationsEndpointsGotifyNamePutParams, ClusterNotificationsEndpointsGotifyPostParams, ClusterNotificationsEndpointsSendmailGetResult, ClusterNotificationsEndpointsSendmailNameGetResult, ClusterNotificationsEndpointsSendmailNamePutParams, ClusterNotificationsEndpointsSendmailPostParams, ClusterNotificationsEndpointsSmtpGetResult, ClusterNotificationsEndpointsSmtpNameGetResult, ClusterNotificationsEndpointsSmtpNamePutParams, ClusterNotificationsEndpointsSmtpPostParams, ClusterNotificationsEndpointsWebhookGetResult, ClusterNotificationsEndpointsWebhookNameGetResult, ClusterNotificationsEndpointsWebhookNamePutParams, ClusterNotificationsEndpointsWebhookPostParams, ClusterNotificationsGetResult, ClusterNotificationsMatcherFieldValuesGetResult, ClusterNotificationsMatcherFieldsGetResult, ClusterNotificationsMatchersGetResult, ClusterNotificationsMatchersNameGetResult, ClusterNotificationsMatchersNamePutParams, ClusterNotificationsMatchersPostParams, ClusterNotificationsTargetsGetResult, ClusterOptionsGetResult, ClusterOptionsPutParams, ClusterQemuCpuFlagsGetParams, ClusterQemuCpuFlagsGetResult, ClusterQemuCustomCpuModelsCputypeGetResult, ClusterQemuCustomCpuModelsCputypePutParams, ClusterQemuCustomCpuModelsGetResult, ClusterQemuCustomCpuModelsPostParams, ClusterQemuGetResult, ClusterReplicationGetResult, ClusterReplicationIdDeleteParams, ClusterReplicationIdGetResult, ClusterReplicationIdPutParams, ClusterReplicationPostParams, ClusterResourcesGetParams, ClusterResourcesGetResult, ClusterSdnControllersControllerDeleteParams, ClusterSdnControllersControllerGetParams, ClusterSdnControllersControllerGetResult, ClusterSdnControllersControllerPutParams, ClusterSdnControllersGetParams, ClusterSdnControllersGetResult, ClusterSdnControllersPostParams, ClusterSdnDnsDnsDeleteParams, ClusterSdnDnsDnsGetResult, ClusterSdnDnsDnsPutParams, ClusterSdnDnsGetParams, ClusterSdnDnsGetResult, ClusterSdnDnsPostParams, ClusterSdnDryRunGetParams, ClusterSdnDryRunGetResult, ClusterSdnFabricsAllGetParams, ClusterSdnFabricsAllGetResult, ClusterSdnFabricsFabricGetParams, ClusterSdnFabricsFabricGetResult, ClusterSdnFabricsFabricIdGetResult, ClusterSdnFabricsFabricIdPutParams, ClusterSdnFabricsFabricPostParams, ClusterSdnFabricsGetResult, ClusterSdnFabricsNodeFabricIdGetParams, ClusterSdnFabricsNodeFabricIdGetResult, ClusterSdnFabricsNodeFabricIdPostParams, ClusterSdnFabricsNodeGetParams, ClusterSdnFabricsNodeGetResult, ClusterSdnFabricsNodeNodeIdGetResult, ClusterSdnFabricsNodeNodeIdPutParams, ClusterSdnGetResult, ClusterSdnIpamsGetParams, ClusterSdnIpamsGetResult, ClusterSdnIpamsIpamDeleteParams, ClusterSdnIpamsIpamGetResult, ClusterSdnIpamsIpamPutParams, ClusterSdnIpamsPostParams, ClusterSdnIpamsStatusGetResult, ClusterSdnLockDeleteParams, ClusterSdnLockPostParams, ClusterSdnLockPostResult, ClusterSdnPrefixListsEntriesGetResult, ClusterSdnPrefixListsEntriesPostParams, ClusterSdnPrefixListsEntriesUrlSeqDeleteParams, ClusterSdnPrefixListsEntriesUrlSeqGetResult, ClusterSdnPrefixListsEntriesUrlSeqPutParams, ClusterSdnPrefixListsGetParams, ClusterSdnPrefixListsGetResult, ClusterSdnPrefixListsIdDeleteParams, ClusterSdnPrefixListsIdGetResult, ClusterSdnPrefixListsIdPutParams, ClusterSdnPrefixListsPostParams, ClusterSdnPutParams, ClusterSdnRollbackPostParams, ClusterSdnRouteMapsEntriesEntryOrderDeleteParams, ClusterSdnRouteMapsEntriesEntryOrderGetResult, ClusterSdnRouteMapsEntriesEntryOrderPutParams, ClusterSdnRouteMapsEntriesGetParams, ClusterSdnRouteMapsEntriesGetResult, ClusterSdnRouteMapsEntriesPostParams, ClusterSdnRouteMapsEntriesRouteMapIdGetParams, ClusterSdnRouteMapsEntriesRouteMapIdGetResult, ClusterSdnRouteMapsGetParams, ClusterSdnRouteMapsGetResult, ClusterSdnVnetsFirewallGetResult, ClusterSdnVnetsFirewallOptionsGetResult, ClusterSdnVnetsFirewallOptionsPutParams, ClusterSdnVnetsFirewallRulesGetResult, ClusterSdnVnetsFirewallRulesPosDeleteParams, ClusterSdnVnetsFirewallRulesPosGetResult, ClusterSdnVnetsFirewallRulesPosPutParams, ClusterSdnVnetsFirewallRulesPostParams, ClusterSdnVnetsGetParams, ClusterSdnVnetsGetResult, ClusterSdnVnetsIpsDeleteParams, ClusterSdnVnetsIpsPostParams, ClusterSdnVnetsIpsPutParams, ClusterSdnVnetsPostParams, ClusterSdnVnetsSubnetsGetParams, ClusterSdnVnetsSubnetsGetResult, ClusterSdnVnetsSubnetsPostParams, ClusterSdnVnetsSubnetsSubnetDeleteParams, ClusterSdnVnetsSubnetsSubnetGetParams, ClusterSdnVnetsSubnetsSubnetGetResult, ClusterSdnVnetsSubnetsSubnetPutParams, ClusterSdnVnetsVnetDeleteParams, ClusterSdnVnetsVnetGetParams, ClusterSdnVnetsVnetGetResult, ClusterSdnVnetsVnetPutParams, ClusterSdnZonesGetParams, ClusterSdnZonesGetResult, ClusterSdnZonesPostParams, ClusterSdnZonesZoneDeleteParams, ClusterSdnZonesZoneGetParams, ClusterSdnZonesZoneGetResult, ClusterSdnZonesZonePutParams, ClusterStatusGetResult, ClusterTasksGetResult, NodesAplinfoGetResult, NodesAplinfoPostParams, NodesAptChangelogGetParams, NodesAptChangelogGetResult, NodesAptGetResult, NodesAptRepositoriesGetResult, NodesAptRepositoriesPostParams, NodesAptRepositoriesPutParams, NodesAptUpdateGetResult, NodesAptUpdatePostParams, NodesAptVersionsGetResult, NodesCapabilitiesGetResult, NodesCapabilitiesQemuCpuFlagsGetParams, NodesCapabilitiesQemuCpuFlagsGetResult, NodesCapabilitiesQemuCpuGetParams, NodesCapabilitiesQemuCpuGetResult, NodesCapabilitiesQemuGetResult, NodesCapabilitiesQemuMachinesGetParams, NodesCapabilitiesQemuMachinesGetResult, NodesCapabilitiesQemuMigrationGetResult, NodesCephCfgDbGetResult, NodesCephCfgGetResult, NodesCephCfgRawGetResult, NodesCephCfgValueGetParams, NodesCephCfgValueGetResult, NodesCephCmdSafetyGetParams, NodesCephCmdSafetyGetResult, NodesCephCrushGetResult, NodesCephFsGetResult, NodesCephFsNameDeleteParams, NodesCephFsNamePostParams, NodesCephGetResult, NodesCephInitPostParams, NodesCephLogGetParams, NodesCephLogGetResult, NodesCephMdsGetResult, NodesCephMdsNamePostParams, NodesCephMgrGetResult, NodesCephMonGetResult, NodesCephMonMonidPostParams, NodesCephOsdGetResult, NodesCephOsdLvInfoGetParams, NodesCephOsdLvInfoGetResult, NodesCephOsdMetadataGetResult, NodesCephOsdOsdidDeleteParams, NodesCephOsdOsdidGetResult, NodesCephOsdPostParams, NodesCephOsdScrubPostParams, NodesCephPoolGetResult, NodesCephPoolNameDeleteParams, NodesCephPoolNameGetResult, NodesCephPoolNamePutParams, NodesCephPoolPostParams, NodesCephPoolStatusGetParams, NodesCephPoolStatusGetResult, NodesCephRestartPostParams, NodesCephRulesGetResult, NodesCephStartPostParams, NodesCephStatusGetResult, NodesCephStopPostParams, NodesCertificatesAcmeCertificatePostParams, NodesCertificatesAcmeCertificatePutParams, NodesCertificatesAcmeGetResult, NodesCertificatesCustomDeleteParams, NodesCertificatesCustomPostParams, NodesCertificatesCustomPostResult, NodesCertificatesGetResult, NodesCertificatesInfoGetResult, NodesConfigGetParams, NodesConfigGetResult, NodesConfigPutParams, NodesDisksDirectoryGetResult, NodesDisksDirectoryNameDeleteParams, NodesDisksDirectoryPostParams, NodesDisksGetResult, NodesDisksInitgptPostParams, NodesDisksListGetParams, NodesDisksListGetResult, NodesDisksLvmGetResult, NodesDisksLvmNameDeleteParams, NodesDisksLvmPostParams, NodesDisksLvmthinGetResult, NodesDisksLvmthinNameDeleteParams, NodesDisksLvmthinPostParams, NodesDisksSmartGetParams, NodesDisksSmartGetResult, NodesDisksWipediskPutParams, NodesDisksZfsGetResult, NodesDisksZfsNameDeleteParams, NodesDisksZfsNameGetResult, NodesDisksZfsPostParams, NodesDnsGetResult, NodesDnsPutParams, NodesExecutePostParams, NodesExecutePostResult, NodesFirewallGetResult, NodesFirewallLogGetParams, NodesFirewallLogGetResult, NodesFirewallOptionsGetResult, NodesFirewallOptionsPutParams, NodesFirewallRulesGetResult, NodesFirewallRulesPosDeleteParams, NodesFirewallRulesPosGetResult, NodesFirewallRulesPosPutParams, NodesFirewallRulesPostParams, NodesGetResult, NodesHardwareGetResult, NodesHardwarePciGetParams, NodesHardwarePciGetResult, NodesHardwarePciMdevGetResult, NodesHardwarePciPciIdOrMappingGetResult, NodesHardwareUsbGetResult, NodesHostsGetResult, NodesHostsPostParams, NodesJournalGetParams, NodesJournalGetResult, NodesLxcClonePostParams, NodesLxcConfigGetParams, NodesLxcConfigGetResult, NodesLxcConfigPutParams, NodesLxcFeatureGetParams, NodesLxcFeatureGetResult, NodesLxcFirewallAliasesGetResult, NodesLxcFirewallAliasesNameDeleteParams, NodesLxcFirewallAliasesNameGetResult, NodesLxcFirewallAliasesNamePutParams, NodesLxcFirewallAliasesPostParams, NodesLxcFirewallGetResult, NodesLxcFirewallIpsetCidrDeleteParams, NodesLxcFirewallIpsetCidrGetResult, NodesLxcFirewallIpsetCidrPutParams, NodesLxcFirewallIpsetGetResult, NodesLxcFirewallIpsetNameDeleteParams, NodesLxcFirewallIpsetNameGetResult, NodesLxcFirewallIpsetNamePostParams, NodesLxcFirewallIpsetPostParams, NodesLxcFirewallLogGetParams, NodesLxcFirewallLogGetResult, NodesLxcFirewallOptionsGetResult, NodesLxcFirewallOptionsPutParams, NodesLxcFirewallRefsGetParams, NodesLxcFirewallRefsGetResult, NodesLxcFirewallRulesGetResult, NodesLxcFirewallRulesPosDeleteParams, NodesLxcFirewallRulesPosGetResult, NodesLxcFirewallRulesPosPutParams, NodesLxcFirewallRulesPostParams, NodesLxcGetResult, NodesLxcInterfacesGetResult, NodesLxcMigrateGetParams, NodesLxcMigrateGetResult, NodesLxcMigratePostParams, NodesLxcMoveVolumePostParams, NodesLxcMtunnelPostParams, NodesLxcMtunnelPostResult, NodesLxcMtunnelwebsocketGetParams, NodesLxcMtunnelwebsocketGetResult, NodesLxcPendingGetResult, NodesLxcPostParams, NodesLxcRemoteMigratePostParams, NodesLxcResizePutParams, NodesLxcRrdGetParams, NodesLxcRrdGetResult, NodesLxcRrddataGetParams, NodesLxcRrddataGetResult, NodesLxcSnapshotConfigGetResult, NodesLxcSnapshotConfigPutParams, NodesLxcSnapshotGetResult, NodesLxcSnapshotPostParams, NodesLxcSnapshotRollbackPostParams, NodesLxcSnapshotSnapnameDeleteParams, NodesLxcSnapshotSnapnameGetResult, NodesLxcSpiceproxyPostParams, NodesLxcSpiceproxyPostResult, NodesLxcStatusCurrentGetResult, NodesLxcStatusGetResult, NodesLxcStatusRebootPostParams, NodesLxcStatusShutdownPostParams, NodesLxcStatusStartPostParams, NodesLxcStatusStopPostParams, NodesLxcTermproxyPostResult, NodesLxcVmidDeleteParams, NodesLxcVmidGetResult, NodesLxcVncproxyPostParams, NodesLxcVncproxyPostResult, NodesLxcVncwebsocketGetParams, NodesLxcVncwebsocketGetResult, NodesMigrateallPostParams, NodesNetstatGetResult, NodesNetworkGetParams, NodesNetworkGetResult, NodesNetworkIfaceGetResult, NodesNetworkIfacePutParams, NodesNetworkPostParams, NodesNetworkPutParams, NodesNodeGetResult, NodesQemuAgentExecPostParams, NodesQemuAgentExecPostResult, NodesQemuAgentExecStatusGetParams, NodesQemuAgentExecStatusGetResult, NodesQemuAgentFileReadGetParams, NodesQemuAgentFileReadGetResult, NodesQemuAgentFileWritePostParams, NodesQemuAgentFsfreezeFreezePostResult, NodesQemuAgentFsfreezeStatusPostResult, NodesQemuAgentFsfreezeThawPostResult, NodesQemuAgentFstrimPostResult, NodesQemuAgentGetFsinfoGetResult, NodesQemuAgentGetHostNameGetResult, NodesQemuAgentGetMemoryBlockInfoGetResult, NodesQemuAgentGetMemoryBlocksGetResult, NodesQemuAgentGetOsinfoGetResult, NodesQemuAgentGetResult, NodesQemuAgentGetTimeGetResult, NodesQemuAgentGetTimezoneGetResult, NodesQemuAgentGetUsersGetResult, NodesQemuAgentGetVcpusGetResult, NodesQemuAgentInfoGetResult, NodesQemuAgentNetworkGetInterfacesGetResult, NodesQemuAgentPingPostResult, NodesQemuAgentPostParams, NodesQemuAgentPostResult, NodesQemuAgentSetUserPasswordPostParams, NodesQemuAgentSetUserPasswordPostResult, NodesQemuAgentShutdownPostResult, NodesQemuAgentSuspendDiskPostResult, NodesQemuAgentSuspendHybridPostResult, NodesQemuAgentSuspendRamPostResult, NodesQemuClonePostParams, NodesQemuCloudinitDumpGetParams, NodesQemuCloudinitDumpGetResult, NodesQemuCloudinitGetResult, NodesQemuConfigGetParams, NodesQemuConfigGetResult, NodesQemuConfigPostParams, NodesQemuConfigPutParams, NodesQemuDbusVmstatePostParams, NodesQemuFeatureGetParams, NodesQemuFeatureGetResult, NodesQemuFirewallAliasesGetResult, NodesQemuFirewallAliasesNameDeleteParams, NodesQemuFirewallAliasesNameGetResult, NodesQemuFirewallAliasesNamePutParams, NodesQemuFirewallAliasesPostParams, NodesQemuFirewallGetResult, NodesQemuFirewallIpsetCidrDeleteParams, NodesQemuFirewallIpsetCidrGetResult, NodesQemuFirewallIpsetCidrPutParams, NodesQemuFirewallIpsetGetResult, NodesQemuFirewallIpsetNameDeleteParams, NodesQemuFirewallIpsetNameGetResult, NodesQemuFirewallIpsetNamePostParams, NodesQemuFirewallIpsetPostParams, NodesQemuFirewallLogGetParams, NodesQemuFirewallLogGetResult, NodesQemuFirewallOptionsGetResult, NodesQemuFirewallOptionsPutParams, NodesQemuFirewallRefsGetParams, NodesQemuFirewallRefsGetResult, NodesQemuFirewallRulesGetResult, NodesQemuFirewallRulesPosDeleteParams, NodesQemuFirewallRulesPosGetResult, NodesQemuFirewallRulesPosPutParams, NodesQemuFirewallRulesPostParams, NodesQemuGetParams, NodesQemuGetResult, NodesQemuMigrateGetParams, NodesQemuMigrateGetResult, NodesQemuMigratePostParams, NodesQemuMonitorPostParams, NodesQemuMonitorPostResult, NodesQemuMoveDiskPostParams, NodesQemuMtunnelPostParams, NodesQemuMtunnelPostResult, NodesQemuMtunnelwebsocketGetParams, NodesQemuMtunnelwebsocketGetResult, NodesQemuPendingGetResult, NodesQemuPostParams, NodesQemuRemoteMigratePostParams, NodesQemuResizePutParams, NodesQemuRrdGetParams, NodesQemuRrdGetResult, NodesQemuRrddataGetParams, NodesQemuRrddataGetResult, NodesQemuSendkeyPutParams, NodesQemuSnapshotConfigGetResult, NodesQemuSnapshotConfigPutParams, NodesQemuSnapshotGetResult, NodesQemuSnapshotPostParams, NodesQemuSnapshotRollbackPostParams, NodesQemuSnapshotSnapnameDeleteParams, NodesQemuSnapshotSnapnameGetResult, NodesQemuSpiceproxyPostParams, NodesQemuSpiceproxyPostResult, NodesQemuStatusCurrentGetResult, NodesQemuStatusGetResult, NodesQemuStatusRebootPostParams, NodesQemuStatusResetPostParams, NodesQemuStatusResumePostParams, NodesQemuStatusShutdownPostParams, NodesQemuStatusStartPostParams, NodesQemuStatusStopPostParams, NodesQemuStatusSuspendPostParams, NodesQemuTemplatePostParams, NodesQemuTermproxyPostParams, NodesQemuTermproxyPostResult, NodesQemuUnlinkPutParams, NodesQemuVmidDeleteParams, NodesQemuVmidGetResult, NodesQemuVncproxyPostParams, NodesQemuVncproxyPostResult, NodesQemuVncwebsocketGetParams, NodesQemuVncwebsocketGetResult, NodesQueryOciRepoTagsGetParams, NodesQueryOciRepoTagsGetResult, NodesQueryUrlMetadataGetParams, NodesQueryUrlMetadataGetResult, NodesReplicationGetParams, NodesReplicationGetResult, NodesReplicationIdGetResult, NodesReplicationLogGetParams, NodesReplicationLogGetResult, NodesReplicationScheduleNowPostResult, NodesReplicationStatusGetResult, NodesReportGetResult, NodesRrdGetParams, NodesRrdGetResult, NodesRrddataGetParams, NodesRrddataGetResult, NodesScanCifsGetParams, NodesScanCifsGetResult, NodesScanGetResult, NodesScanIscsiGetParams, NodesScanIscsiGetResult, NodesScanLvmGetResult, NodesScanLvmthinGetParams, NodesScanLvmthinGetResult, NodesScanNfsGetParams, NodesScanNfsGetResult, NodesScanPbsGetParams, NodesScanPbsGetResult, NodesScanZfsGetResult, NodesSdnFabricsFabricGetResult, NodesSdnFabricsInterfacesGetResult, NodesSdnFabricsNeighborsGetResult, NodesSdnFabricsRoutesGetResult, NodesSdnGetResult, NodesSdnVnetsMacVrfGetResult, NodesSdnVnetsVnetGetResult, NodesSdnZonesBridgesGetResult, NodesSdnZonesContentGetResult, NodesSdnZonesGetResult, NodesSdnZonesIpVrfGetResult, NodesSdnZonesZoneGetResult, NodesServicesGetResult, NodesServicesServiceGetResult, NodesServicesStateGetResult, NodesSpiceshellPostParams, NodesSpiceshellPostResult, NodesStartallPostParams, NodesStatusGetResult, NodesStatusPostParams, NodesStopallPostParams, NodesStorageContentGetParams, NodesStorageContentGetResult, NodesStorageContentPostParams, NodesStorageContentPostResult, NodesStorageContentVolumeDeleteParams, NodesStorageContentVolumeGetResult, NodesStorageContentVolumePostParams, NodesStorageContentVolumePutParams, NodesStorageDownloadUrlPostParams, NodesStorageFileRestoreDownloadGetParams, NodesStorageFileRestoreDownloadGetResult, NodesStorageFileRestoreListGetParams, NodesStorageFileRestoreListGetResult, NodesStorageGetParams, NodesStorageGetResult, NodesStorageIdentityGetResult, NodesStorageImportMetadataGetParams, NodesStorageImportMetadataGetResult, NodesStorageOciRegistryPullPostParams, NodesStoragePrunebackupsDeleteParams, NodesStoragePrunebackupsGetParams, NodesStoragePrunebackupsGetResult, NodesStorageRrdGetParams, NodesStorageRrdGetResult, NodesStorageRrddataGetParams, NodesStorageRrddataGetResult, NodesStorageStatusGetResult, NodesStorageStorageGetResult, NodesStorageUploadPostParams, NodesSubscriptionGetResult, NodesSubscriptionPostParams, NodesSubscriptionPutParams, NodesSuspendallPostParams, NodesSyslogGetParams, NodesSyslogGetResult, NodesTasksGetParams, NodesTasksGetResult, NodesTasksLogGetParams, NodesTasksLogGetResult, NodesTasksStatusGetResult, NodesTasksUpidGetResult, NodesTermproxyPostParams, NodesTermproxyPostResult, NodesTimeGetResult, NodesTimePutParams, NodesVersionGetResult, NodesVncshellPostParams, NodesVncshellPostResult, NodesVncwebsocketGetParams, NodesVncwebsocketGetResult, NodesVzdumpDefaultsGetParams, NodesVzdumpDefaultsGetResult, NodesVzdumpExtractconfigGetParams, NodesVzdumpExtractconfigGetResult, NodesVzdumpPostParams, NodesWakeonlanPostResult, PoolsDeleteParams, PoolsGetParams, PoolsGetResult, PoolsPoolidGetParams, PoolsPoolidGetResult, PoolsPoolidPutParams, PoolsPostParams, PoolsPutParams, StorageGetParams, StorageGetResult, StoragePostParams, StoragePostResult, StorageStorageGetResult, StorageStoragePutParams, StorageStoragePutResult, VersionGetResult } from './components.js';

/** Every operation by its id: all its parameters, those of the path among them, and what calling it returns. */
export interface Operations {
  /** Needs any login. */
  'GET /access': { params: Record<string, never>; returns: Promise<AccessGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /access/acl': { params: Record<string, never>; returns: Promise<AccessAclGetResult> };
  /** Needs the right to change permissions on `{path}`. */
  'PUT /access/acl': { params: AccessAclPutParams; returns: Promise<null> };
  /** Needs no login. */
  'GET /access/domains': { params: Record<string, never>; returns: Promise<AccessDomainsGetResult> };
  /** Needs `Realm.Allocate` on `/access/realm`. */
  'POST /access/domains': { params: AccessDomainsPostParams; returns: Promise<null> };
  /** Needs `Realm.Allocate` or `Sys.Audit` on `/access/realm`. */
  'GET /access/domains/{realm}': { params: { realm: string }; returns: Promise<AccessDomainsRealmGetResult> };
  /** Needs `Realm.Allocate` on `/access/realm`. */
  'PUT /access/domains/{realm}': { params: { realm: string } & AccessDomainsRealmPutParams; returns: Promise<null> };
  /** Needs `Realm.Allocate` on `/access/realm`. */
  'DELETE /access/domains/{realm}': { params: { realm: string }; returns: Promise<null> };
  /**
   * Starts a task.
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   */
  'POST /access/domains/{realm}/sync': { params: { realm: string } & AccessDomainsSyncPostParams; returns: Task };
  /** Needs any login, and what PVE checks beside it. */
  'GET /access/groups': { params: Record<string, never>; returns: Promise<AccessGroupsGetResult> };
  /** Needs `Group.Allocate` on `/access/groups`. */
  'POST /access/groups': { params: AccessGroupsPostParams; returns: Promise<null> };
  /** Needs `Sys.Audit` or `Group.Allocate` on `/access/groups`. */
  'GET /access/groups/{groupid}': { params: { groupid: string }; returns: Promise<AccessGroupsGroupidGetResult> };
  /** Needs `Group.Allocate` on `/access/groups`. */
  'PUT /access/groups/{groupid}': { params: { groupid: string } & AccessGroupsGroupidPutParams; returns: Promise<null> };
  /** Needs `Group.Allocate` on `/access/groups`. */
  'DELETE /access/groups/{groupid}': { params: { groupid: string }; returns: Promise<null> };
  /** Needs any login. */
  'GET /access/openid': { params: Record<string, never>; returns: Promise<AccessOpenidGetResult> };
  /** Needs no login. */
  'POST /access/openid/auth-url': { params: AccessOpenidAuthUrlPostParams; returns: Promise<AccessOpenidAuthUrlPostResult> };
  /** Needs no login. */
  'POST /access/openid/login': { params: AccessOpenidLoginPostParams; returns: Promise<AccessOpenidLoginPostResult> };
  /**
   * Needs to be that user or (`Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups), and what PVE checks beside it.
   * Closed to API tokens.
   */
  'PUT /access/password': { params: AccessPasswordPutParams; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /access/permissions': { params: AccessPermissionsGetParams; returns: Promise<AccessPermissionsGetResult> };
  /** Needs any login. */
  'GET /access/roles': { params: Record<string, never>; returns: Promise<AccessRolesGetResult> };
  /** Needs `Sys.Modify` on `/access`. */
  'POST /access/roles': { params: AccessRolesPostParams; returns: Promise<null> };
  /** Needs any login. */
  'GET /access/roles/{roleid}': { params: { roleid: string }; returns: Promise<AccessRolesRoleidGetResult> };
  /** Needs `Sys.Modify` on `/access`. */
  'PUT /access/roles/{roleid}': { params: { roleid: string } & AccessRolesRoleidPutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/access`. */
  'DELETE /access/roles/{roleid}': { params: { roleid: string }; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /access/tfa': { params: Record<string, never>; returns: Promise<AccessTfaGetResult> };
  /** Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups. */
  'GET /access/tfa/{userid}': { params: { userid: string }; returns: Promise<AccessTfaUseridGetResult> };
  /**
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  'POST /access/tfa/{userid}': { params: { userid: string } & AccessTfaUseridPostParams; returns: Promise<AccessTfaUseridPostResult> };
  /** Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups. */
  'GET /access/tfa/{userid}/{id}': { params: { userid: string; id: string }; returns: Promise<AccessTfaIdGetResult> };
  /**
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  'PUT /access/tfa/{userid}/{id}': { params: { userid: string; id: string } & AccessTfaIdPutParams; returns: Promise<null> };
  /**
   * Needs to be that user or `User.Modify` on one of the user's groups.
   * Closed to API tokens.
   */
  'DELETE /access/tfa/{userid}/{id}': { params: { userid: string; id: string } & AccessTfaIdDeleteParams; returns: Promise<null> };
  /** Needs no login. */
  'GET /access/ticket': { params: Record<string, never>; returns: Promise<null> };
  /**
   * Needs no login.
   * Closed to API tokens.
   */
  'POST /access/ticket': { params: AccessTicketPostParams; returns: Promise<AccessTicketPostResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /access/users': { params: AccessUsersGetParams; returns: Promise<AccessUsersGetResult> };
  /** Needs `Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups, and what PVE checks beside it. */
  'POST /access/users': { params: AccessUsersPostParams; returns: Promise<null> };
  /** Needs `User.Modify` and `Sys.Audit` on one of the user's groups. */
  'GET /access/users/{userid}': { params: { userid: string }; returns: Promise<AccessUsersUseridGetResult> };
  /** Needs `User.Modify` on one of the user's groups. */
  'PUT /access/users/{userid}': { params: { userid: string } & AccessUsersUseridPutParams; returns: Promise<null> };
  /** Needs `Realm.AllocateUser` on the user's realm and `User.Modify` on one of the user's groups. */
  'DELETE /access/users/{userid}': { params: { userid: string }; returns: Promise<null> };
  /** Needs to be that user or `User.Modify` and `Sys.Audit` on one of the user's groups. */
  'GET /access/users/{userid}/tfa': { params: { userid: string } & AccessUsersTfaGetParams; returns: Promise<AccessUsersTfaGetResult> };
  /** Needs to be that user or `User.Modify` on one of the user's groups. */
  'GET /access/users/{userid}/token': { params: { userid: string }; returns: Promise<AccessUsersTokenGetResult> };
  /** Needs to be that user or `User.Modify` on one of the user's groups. */
  'GET /access/users/{userid}/token/{tokenid}': { params: { userid: string; tokenid: string }; returns: Promise<AccessUsersTokenTokenidGetResult> };
  /** Needs to be that user or `User.Modify` on one of the user's groups. */
  'POST /access/users/{userid}/token/{tokenid}': { params: { userid: string; tokenid: string } & AccessUsersTokenTokenidPostParams; returns: Promise<AccessUsersTokenTokenidPostResult> };
  /** Needs to be that user or `User.Modify` on one of the user's groups. */
  'PUT /access/users/{userid}/token/{tokenid}': { params: { userid: string; tokenid: string } & AccessUsersTokenTokenidPutParams; returns: Promise<AccessUsersTokenTokenidPutResult> };
  /** Needs to be that user or `User.Modify` on one of the user's groups. */
  'DELETE /access/users/{userid}/token/{tokenid}': { params: { userid: string; tokenid: string }; returns: Promise<null> };
  /**
   * Needs `User.Modify` on one of the user's groups.
   * Since PVE 8.4.
   */
  'PUT /access/users/{userid}/unlock-tfa': { params: { userid: string }; returns: Promise<AccessUsersUnlockTfaPutResult> };
  /**
   * Needs no login.
   * Since PVE 9.2.
   */
  'POST /access/vncticket': { params: AccessVncticketPostParams; returns: Promise<null> };
  /** Needs any login. */
  'GET /cluster': { params: Record<string, never>; returns: Promise<ClusterGetResult> };
  /** Needs any login. */
  'GET /cluster/acme': { params: Record<string, never>; returns: Promise<ClusterAcmeGetResult> };
  /** Needs any login. */
  'GET /cluster/acme/account': { params: Record<string, never>; returns: Promise<ClusterAcmeAccountGetResult> };
  /**
   * Starts a task.
   * Needs `root@pam`.
   */
  'POST /cluster/acme/account': { params: ClusterAcmeAccountPostParams; returns: Task };
  /** Needs `root@pam`. */
  'GET /cluster/acme/account/{name}': { params: { name: string }; returns: Promise<ClusterAcmeAccountNameGetResult> };
  /**
   * Starts a task.
   * Needs `root@pam`.
   */
  'PUT /cluster/acme/account/{name}': { params: { name: string } & ClusterAcmeAccountNamePutParams; returns: Task };
  /**
   * Starts a task.
   * Needs `root@pam`.
   */
  'DELETE /cluster/acme/account/{name}': { params: { name: string }; returns: Task };
  /** Needs any login. */
  'GET /cluster/acme/challenge-schema': { params: Record<string, never>; returns: Promise<ClusterAcmeChallengeSchemaGetResult> };
  /** Needs any login. */
  'GET /cluster/acme/directories': { params: Record<string, never>; returns: Promise<ClusterAcmeDirectoriesGetResult> };
  /**
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 8.4.
   */
  'GET /cluster/acme/meta': { params: ClusterAcmeMetaGetParams; returns: Promise<ClusterAcmeMetaGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'GET /cluster/acme/plugins': { params: ClusterAcmePluginsGetParams; returns: Promise<ClusterAcmePluginsGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'POST /cluster/acme/plugins': { params: ClusterAcmePluginsPostParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'GET /cluster/acme/plugins/{id}': { params: { id: string }; returns: Promise<ClusterAcmePluginsIdGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'PUT /cluster/acme/plugins/{id}': { params: { id: string } & ClusterAcmePluginsIdPutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'DELETE /cluster/acme/plugins/{id}': { params: { id: string }; returns: Promise<null> };
  /** Needs any login. */
  'GET /cluster/acme/tos': { params: ClusterAcmeTosGetParams; returns: Promise<ClusterAcmeTosGetResult | null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/backup': { params: Record<string, never>; returns: Promise<ClusterBackupGetResult> };
  /** Needs `Sys.Modify` on `/`, and what PVE checks beside it. */
  'POST /cluster/backup': { params: ClusterBackupPostParams; returns: Promise<null> };
  /** Needs `root@pam`. */
  'GET /cluster/backup-info': { params: Record<string, never>; returns: Promise<ClusterBackupInfoGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/backup-info/not-backed-up': { params: Record<string, never>; returns: Promise<ClusterBackupInfoNotBackedUpGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/backup/{id}': { params: { id: string }; returns: Promise<ClusterBackupIdGetResult> };
  /** Needs `Sys.Modify` on `/`, and what PVE checks beside it. */
  'PUT /cluster/backup/{id}': { params: { id: string } & ClusterBackupIdPutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'DELETE /cluster/backup/{id}': { params: { id: string }; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/backup/{id}/included_volumes': { params: { id: string }; returns: Promise<ClusterBackupIncludedVolumesGetResult> };
  /**
   * Needs any login.
   * Since PVE 9.2.
   */
  'GET /cluster/bulk-action': { params: Record<string, never>; returns: Promise<ClusterBulkActionGetResult> };
  /**
   * Needs any login.
   * Since PVE 9.2.
   */
  'GET /cluster/bulk-action/guest': { params: Record<string, never>; returns: Promise<ClusterBulkActionGuestGetResult> };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'POST /cluster/bulk-action/guest/migrate': { params: ClusterBulkActionGuestMigratePostParams; returns: Task };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'POST /cluster/bulk-action/guest/shutdown': { params: ClusterBulkActionGuestShutdownPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'POST /cluster/bulk-action/guest/start': { params: ClusterBulkActionGuestStartPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'POST /cluster/bulk-action/guest/suspend': { params: ClusterBulkActionGuestSuspendPostParams; returns: Task };
  /** Needs any login. */
  'GET /cluster/ceph': { params: Record<string, never>; returns: Promise<ClusterCephGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/ceph/flags': { params: Record<string, never>; returns: Promise<ClusterCephFlagsGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /cluster/ceph/flags': { params: ClusterCephFlagsPutParams; returns: Task };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/ceph/flags/{flag}': { params: { flag: string }; returns: Promise<ClusterCephFlagsFlagGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'PUT /cluster/ceph/flags/{flag}': { params: { flag: string } & ClusterCephFlagsFlagPutParams; returns: Promise<null> };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /cluster/ceph/metadata': { params: ClusterCephMetadataGetParams; returns: Promise<ClusterCephMetadataGetResult> };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /cluster/ceph/status': { params: Record<string, never>; returns: Promise<ClusterCephStatusGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/config': { params: Record<string, never>; returns: Promise<ClusterConfigGetResult> };
  /**
   * Starts a task.
   * Needs `root@pam`.
   */
  'POST /cluster/config': { params: ClusterConfigPostParams; returns: Task };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/config/apiversion': { params: Record<string, never>; returns: Promise<ClusterConfigApiversionGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/config/join': { params: ClusterConfigJoinGetParams; returns: Promise<ClusterConfigJoinGetResult> };
  /**
   * Starts a task.
   * Needs `root@pam`.
   */
  'POST /cluster/config/join': { params: ClusterConfigJoinPostParams; returns: Task };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/config/nodes': { params: Record<string, never>; returns: Promise<ClusterConfigNodesGetResult> };
  /** Needs `root@pam`. */
  'POST /cluster/config/nodes/{node}': { params: { node: string } & ClusterConfigNodesNodePostParams; returns: Promise<ClusterConfigNodesNodePostResult> };
  /** Needs `root@pam`. */
  'DELETE /cluster/config/nodes/{node}': { params: { node: string }; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/config/qdevice': { params: Record<string, never>; returns: Promise<ClusterConfigQdeviceGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/config/totem': { params: Record<string, never>; returns: Promise<ClusterConfigTotemGetResult | null> };
  /** Needs any login. */
  'GET /cluster/firewall': { params: Record<string, never>; returns: Promise<ClusterFirewallGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/firewall/aliases': { params: Record<string, never>; returns: Promise<ClusterFirewallAliasesGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'POST /cluster/firewall/aliases': { params: ClusterFirewallAliasesPostParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/firewall/aliases/{name}': { params: { name: string }; returns: Promise<ClusterFirewallAliasesNameGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'PUT /cluster/firewall/aliases/{name}': { params: { name: string } & ClusterFirewallAliasesNamePutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'DELETE /cluster/firewall/aliases/{name}': { params: { name: string } & ClusterFirewallAliasesNameDeleteParams; returns: Promise<null> };
  /** Needs any login. */
  'GET /cluster/firewall/groups': { params: Record<string, never>; returns: Promise<ClusterFirewallGroupsGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'POST /cluster/firewall/groups': { params: ClusterFirewallGroupsPostParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/firewall/groups/{group}': { params: { group: string }; returns: Promise<ClusterFirewallGroupsGroupGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'POST /cluster/firewall/groups/{group}': { params: { group: string } & ClusterFirewallGroupsGroupPostParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'DELETE /cluster/firewall/groups/{group}': { params: { group: string }; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/firewall/groups/{group}/{pos}': { params: { group: string; pos: number | string }; returns: Promise<ClusterFirewallGroupsPosGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'PUT /cluster/firewall/groups/{group}/{pos}': { params: { group: string; pos: number | string } & ClusterFirewallGroupsPosPutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'DELETE /cluster/firewall/groups/{group}/{pos}': { params: { group: string; pos: number | string } & ClusterFirewallGroupsPosDeleteParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/firewall/ipset': { params: Record<string, never>; returns: Promise<ClusterFirewallIpsetGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'POST /cluster/firewall/ipset': { params: ClusterFirewallIpsetPostParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/firewall/ipset/{name}': { params: { name: string }; returns: Promise<ClusterFirewallIpsetNameGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'POST /cluster/firewall/ipset/{name}': { params: { name: string } & ClusterFirewallIpsetNamePostParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'DELETE /cluster/firewall/ipset/{name}': { params: { name: string } & ClusterFirewallIpsetNameDeleteParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/firewall/ipset/{name}/{cidr}': { params: { name: string; cidr: string }; returns: Promise<ClusterFirewallIpsetCidrGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'PUT /cluster/firewall/ipset/{name}/{cidr}': { params: { name: string; cidr: string } & ClusterFirewallIpsetCidrPutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'DELETE /cluster/firewall/ipset/{name}/{cidr}': { params: { name: string; cidr: string } & ClusterFirewallIpsetCidrDeleteParams; returns: Promise<null> };
  /** Needs any login. */
  'GET /cluster/firewall/macros': { params: Record<string, never>; returns: Promise<ClusterFirewallMacrosGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/firewall/options': { params: Record<string, never>; returns: Promise<ClusterFirewallOptionsGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'PUT /cluster/firewall/options': { params: ClusterFirewallOptionsPutParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/firewall/refs': { params: ClusterFirewallRefsGetParams; returns: Promise<ClusterFirewallRefsGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/firewall/rules': { params: Record<string, never>; returns: Promise<ClusterFirewallRulesGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'POST /cluster/firewall/rules': { params: ClusterFirewallRulesPostParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/firewall/rules/{pos}': { params: { pos: number | string }; returns: Promise<ClusterFirewallRulesPosGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'PUT /cluster/firewall/rules/{pos}': { params: { pos: number | string } & ClusterFirewallRulesPosPutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'DELETE /cluster/firewall/rules/{pos}': { params: { pos: number | string } & ClusterFirewallRulesPosDeleteParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/ha': { params: Record<string, never>; returns: Promise<ClusterHaGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/ha/groups': { params: Record<string, never>; returns: Promise<ClusterHaGroupsGetResult> };
  /** Needs `Sys.Console` on `/`. */
  'POST /cluster/ha/groups': { params: ClusterHaGroupsPostParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/ha/groups/{group}': { params: { group: string }; returns: Promise<ClusterHaGroupsGroupGetResult> };
  /** Needs `Sys.Console` on `/`. */
  'PUT /cluster/ha/groups/{group}': { params: { group: string } & ClusterHaGroupsGroupPutParams; returns: Promise<null> };
  /** Needs `Sys.Console` on `/`. */
  'DELETE /cluster/ha/groups/{group}': { params: { group: string }; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/ha/resources': { params: ClusterHaResourcesGetParams; returns: Promise<ClusterHaResourcesGetResult> };
  /** Needs `Sys.Console` on `/`. */
  'POST /cluster/ha/resources': { params: ClusterHaResourcesPostParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/ha/resources/{sid}': { params: { sid: string }; returns: Promise<ClusterHaResourcesSidGetResult> };
  /** Needs `Sys.Console` on `/`. */
  'PUT /cluster/ha/resources/{sid}': { params: { sid: string } & ClusterHaResourcesSidPutParams; returns: Promise<null> };
  /** Needs `Sys.Console` on `/`. */
  'DELETE /cluster/ha/resources/{sid}': { params: { sid: string } & ClusterHaResourcesSidDeleteParams; returns: Promise<null> };
  /** Needs `Sys.Console` on `/`. */
  'POST /cluster/ha/resources/{sid}/migrate': { params: { sid: string } & ClusterHaResourcesMigratePostParams; returns: Promise<ClusterHaResourcesMigratePostResult> };
  /** Needs `Sys.Console` on `/`. */
  'POST /cluster/ha/resources/{sid}/relocate': { params: { sid: string } & ClusterHaResourcesRelocatePostParams; returns: Promise<ClusterHaResourcesRelocatePostResult> };
  /**
   * Needs `Sys.Audit` on `/`.
   * Since PVE 9.2.
   */
  'GET /cluster/ha/rules': { params: ClusterHaRulesGetParams; returns: Promise<ClusterHaRulesGetResult> };
  /**
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  'POST /cluster/ha/rules': { params: ClusterHaRulesPostParams; returns: Promise<null> };
  /**
   * Needs `Sys.Audit` on `/`.
   * Since PVE 9.2.
   */
  'GET /cluster/ha/rules/{rule}': { params: { rule: string }; returns: Promise<ClusterHaRulesRuleGetResult> };
  /**
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  'PUT /cluster/ha/rules/{rule}': { params: { rule: string } & ClusterHaRulesRulePutParams; returns: Promise<null> };
  /**
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/ha/rules/{rule}': { params: { rule: string }; returns: Promise<null> };
  /** Needs any login. */
  'GET /cluster/ha/status': { params: Record<string, never>; returns: Promise<ClusterHaStatusGetResult> };
  /**
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  'POST /cluster/ha/status/arm-ha': { params: Record<string, never>; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/ha/status/current': { params: Record<string, never>; returns: Promise<ClusterHaStatusCurrentGetResult> };
  /**
   * Needs `Sys.Console` on `/`.
   * Since PVE 9.2.
   */
  'POST /cluster/ha/status/disarm-ha': { params: ClusterHaStatusDisarmHaPostParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/ha/status/manager_status': { params: Record<string, never>; returns: Promise<ClusterHaStatusManagerStatusGetResult> };
  /** Needs any login. */
  'GET /cluster/jobs': { params: Record<string, never>; returns: Promise<ClusterJobsGetResult> };
  /**
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  'GET /cluster/jobs/realm-sync': { params: Record<string, never>; returns: Promise<ClusterJobsRealmSyncGetResult> };
  /**
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  'GET /cluster/jobs/realm-sync/{id}': { params: { id: string }; returns: Promise<ClusterJobsRealmSyncIdGetResult> };
  /**
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'POST /cluster/jobs/realm-sync/{id}': { params: { id: string } & ClusterJobsRealmSyncIdPostParams; returns: Promise<null> };
  /**
   * Needs `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'PUT /cluster/jobs/realm-sync/{id}': { params: { id: string } & ClusterJobsRealmSyncIdPutParams; returns: Promise<null> };
  /**
   * Needs `Sys.Modify` on `/`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/jobs/realm-sync/{id}': { params: { id: string }; returns: Promise<null> };
  /** Needs any login. */
  'GET /cluster/jobs/schedule-analyze': { params: ClusterJobsScheduleAnalyzeGetParams; returns: Promise<ClusterJobsScheduleAnalyzeGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /cluster/log': { params: ClusterLogGetParams; returns: Promise<ClusterLogGetResult> };
  /**
   * Needs any login.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping': { params: Record<string, never>; returns: Promise<ClusterMappingGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/dir': { params: ClusterMappingDirGetParams; returns: Promise<ClusterMappingDirGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/dir`.
   * Since PVE 8.4.
   */
  'POST /cluster/mapping/dir': { params: ClusterMappingDirPostParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Use` on `/mapping/dir/{id}` or `Mapping.Modify` on `/mapping/dir/{id}` or `Mapping.Audit` on `/mapping/dir/{id}`.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/dir/{id}': { params: { id: string }; returns: Promise<ClusterMappingDirIdGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/dir/{id}`.
   * Since PVE 8.4.
   */
  'PUT /cluster/mapping/dir/{id}': { params: { id: string } & ClusterMappingDirIdPutParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/dir`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/mapping/dir/{id}': { params: { id: string }; returns: Promise<null> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/pci': { params: ClusterMappingPciGetParams; returns: Promise<ClusterMappingPciGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/pci`.
   * Since PVE 8.4.
   */
  'POST /cluster/mapping/pci': { params: ClusterMappingPciPostParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Use` on `/mapping/pci/{id}` or `Mapping.Modify` on `/mapping/pci/{id}` or `Mapping.Audit` on `/mapping/pci/{id}`.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/pci/{id}': { params: { id: string }; returns: Promise<ClusterMappingPciIdGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/pci/{id}`.
   * Since PVE 8.4.
   */
  'PUT /cluster/mapping/pci/{id}': { params: { id: string } & ClusterMappingPciIdPutParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/pci`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/mapping/pci/{id}': { params: { id: string }; returns: Promise<null> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/usb': { params: ClusterMappingUsbGetParams; returns: Promise<ClusterMappingUsbGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/usb`.
   * Since PVE 8.4.
   */
  'POST /cluster/mapping/usb': { params: ClusterMappingUsbPostParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Audit` on `/mapping/usb/{id}` or `Mapping.Use` on `/mapping/usb/{id}` or `Mapping.Modify` on `/mapping/usb/{id}`.
   * Since PVE 8.4.
   */
  'GET /cluster/mapping/usb/{id}': { params: { id: string }; returns: Promise<ClusterMappingUsbIdGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/usb/{id}`.
   * Since PVE 8.4.
   */
  'PUT /cluster/mapping/usb/{id}': { params: { id: string } & ClusterMappingUsbIdPutParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/usb`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/mapping/usb/{id}': { params: { id: string }; returns: Promise<null> };
  /** Needs any login. */
  'GET /cluster/metrics': { params: Record<string, never>; returns: Promise<ClusterMetricsGetResult> };
  /**
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  'GET /cluster/metrics/export': { params: ClusterMetricsExportGetParams; returns: Promise<ClusterMetricsExportGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/metrics/server': { params: Record<string, never>; returns: Promise<ClusterMetricsServerGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/metrics/server/{id}': { params: { id: string }; returns: Promise<ClusterMetricsServerIdGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'POST /cluster/metrics/server/{id}': { params: { id: string } & ClusterMetricsServerIdPostParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'PUT /cluster/metrics/server/{id}': { params: { id: string } & ClusterMetricsServerIdPutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'DELETE /cluster/metrics/server/{id}': { params: { id: string }; returns: Promise<null> };
  /** Needs any login. */
  'GET /cluster/nextid': { params: ClusterNextidGetParams; returns: Promise<ClusterNextidGetResult> };
  /**
   * Needs any login.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications': { params: Record<string, never>; returns: Promise<ClusterNotificationsGetResult> };
  /**
   * Needs any login.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints': { params: Record<string, never>; returns: Promise<ClusterNotificationsEndpointsGetResult> };
  /**
   * Needs `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/gotify': { params: Record<string, never>; returns: Promise<ClusterNotificationsEndpointsGotifyGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/endpoints/gotify': { params: ClusterNotificationsEndpointsGotifyPostParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/gotify/{name}': { params: { name: string }; returns: Promise<ClusterNotificationsEndpointsGotifyNameGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'PUT /cluster/notifications/endpoints/gotify/{name}': { params: { name: string } & ClusterNotificationsEndpointsGotifyNamePutParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/notifications/endpoints/gotify/{name}': { params: { name: string }; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/sendmail': { params: Record<string, never>; returns: Promise<ClusterNotificationsEndpointsSendmailGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/endpoints/sendmail': { params: ClusterNotificationsEndpointsSendmailPostParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/sendmail/{name}': { params: { name: string }; returns: Promise<ClusterNotificationsEndpointsSendmailNameGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'PUT /cluster/notifications/endpoints/sendmail/{name}': { params: { name: string } & ClusterNotificationsEndpointsSendmailNamePutParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/notifications/endpoints/sendmail/{name}': { params: { name: string }; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/smtp': { params: Record<string, never>; returns: Promise<ClusterNotificationsEndpointsSmtpGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/endpoints/smtp': { params: ClusterNotificationsEndpointsSmtpPostParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/smtp/{name}': { params: { name: string }; returns: Promise<ClusterNotificationsEndpointsSmtpNameGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'PUT /cluster/notifications/endpoints/smtp/{name}': { params: { name: string } & ClusterNotificationsEndpointsSmtpNamePutParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/notifications/endpoints/smtp/{name}': { params: { name: string }; returns: Promise<null> };
  /**
   * Needs `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/webhook': { params: Record<string, never>; returns: Promise<ClusterNotificationsEndpointsWebhookGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/endpoints/webhook': { params: ClusterNotificationsEndpointsWebhookPostParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/endpoints/webhook/{name}': { params: { name: string }; returns: Promise<ClusterNotificationsEndpointsWebhookNameGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
   * Since PVE 8.4.
   */
  'PUT /cluster/notifications/endpoints/webhook/{name}': { params: { name: string } & ClusterNotificationsEndpointsWebhookNamePutParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/notifications/endpoints/webhook/{name}': { params: { name: string }; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/matcher-field-values': { params: Record<string, never>; returns: Promise<ClusterNotificationsMatcherFieldValuesGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/matcher-fields': { params: Record<string, never>; returns: Promise<ClusterNotificationsMatcherFieldsGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/matchers': { params: Record<string, never>; returns: Promise<ClusterNotificationsMatchersGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/matchers': { params: ClusterNotificationsMatchersPostParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/matchers/{name}': { params: { name: string }; returns: Promise<ClusterNotificationsMatchersNameGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'PUT /cluster/notifications/matchers/{name}': { params: { name: string } & ClusterNotificationsMatchersNamePutParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/notifications/matchers/{name}': { params: { name: string }; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'GET /cluster/notifications/targets': { params: Record<string, never>; returns: Promise<ClusterNotificationsTargetsGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
   * Since PVE 8.4.
   */
  'POST /cluster/notifications/targets/{name}/test': { params: { name: string }; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/options': { params: Record<string, never>; returns: Promise<ClusterOptionsGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'PUT /cluster/options': { params: ClusterOptionsPutParams; returns: Promise<null> };
  /**
   * Needs any login.
   * Since PVE 9.2.
   */
  'GET /cluster/qemu': { params: Record<string, never>; returns: Promise<ClusterQemuGetResult> };
  /**
   * Needs `Sys.Audit` on `/nodes` or `Mapping.Audit` or `Mapping.Use` or `Mapping.Modify` on `/mapping/cpu`.
   * Since PVE 9.2.
   */
  'GET /cluster/qemu/cpu-flags': { params: ClusterQemuCpuFlagsGetParams; returns: Promise<ClusterQemuCpuFlagsGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/qemu/custom-cpu-models': { params: Record<string, never>; returns: Promise<ClusterQemuCustomCpuModelsGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/cpu`.
   * Since PVE 9.2.
   */
  'POST /cluster/qemu/custom-cpu-models': { params: ClusterQemuCustomCpuModelsPostParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Audit` on `/mapping/cpu/{cputype}` or `Mapping.Use` on `/mapping/cpu/{cputype}` or `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  'GET /cluster/qemu/custom-cpu-models/{cputype}': { params: { cputype: string }; returns: Promise<ClusterQemuCustomCpuModelsCputypeGetResult> };
  /**
   * Needs `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/qemu/custom-cpu-models/{cputype}': { params: { cputype: string } & ClusterQemuCustomCpuModelsCputypePutParams; returns: Promise<null> };
  /**
   * Needs `Mapping.Modify` on `/mapping/cpu/{cputype}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/qemu/custom-cpu-models/{cputype}': { params: { cputype: string }; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /cluster/replication': { params: Record<string, never>; returns: Promise<ClusterReplicationGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'POST /cluster/replication': { params: ClusterReplicationPostParams; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /cluster/replication/{id}': { params: { id: string }; returns: Promise<ClusterReplicationIdGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'PUT /cluster/replication/{id}': { params: { id: string } & ClusterReplicationIdPutParams; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'DELETE /cluster/replication/{id}': { params: { id: string } & ClusterReplicationIdDeleteParams; returns: Promise<null> };
  /** Needs any login. */
  'GET /cluster/resources': { params: ClusterResourcesGetParams; returns: Promise<ClusterResourcesGetResult> };
  /** Needs `SDN.Audit` on `/sdn`. */
  'GET /cluster/sdn': { params: Record<string, never>; returns: Promise<ClusterSdnGetResult> };
  /**
   * Starts a task.
   * Needs `SDN.Allocate` on `/sdn`.
   */
  'PUT /cluster/sdn': { params: ClusterSdnPutParams; returns: Task };
  /** Needs any login, and what PVE checks beside it. */
  'GET /cluster/sdn/controllers': { params: ClusterSdnControllersGetParams; returns: Promise<ClusterSdnControllersGetResult> };
  /** Needs `SDN.Allocate` on `/sdn/controllers`. */
  'POST /cluster/sdn/controllers': { params: ClusterSdnControllersPostParams; returns: Promise<null> };
  /** Needs `SDN.Allocate` on `/sdn/controllers/{controller}`. */
  'GET /cluster/sdn/controllers/{controller}': { params: { controller: string } & ClusterSdnControllersControllerGetParams; returns: Promise<ClusterSdnControllersControllerGetResult> };
  /** Needs `SDN.Allocate` on `/sdn/controllers`. */
  'PUT /cluster/sdn/controllers/{controller}': { params: { controller: string } & ClusterSdnControllersControllerPutParams; returns: Promise<null> };
  /** Needs `SDN.Allocate` on `/sdn/controllers`. */
  'DELETE /cluster/sdn/controllers/{controller}': { params: { controller: string } & ClusterSdnControllersControllerDeleteParams; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /cluster/sdn/dns': { params: ClusterSdnDnsGetParams; returns: Promise<ClusterSdnDnsGetResult> };
  /** Needs `SDN.Allocate` on `/sdn/dns`. */
  'POST /cluster/sdn/dns': { params: ClusterSdnDnsPostParams; returns: Promise<null> };
  /** Needs `SDN.Allocate` on `/sdn/dns/{dns}`. */
  'GET /cluster/sdn/dns/{dns}': { params: { dns: string }; returns: Promise<ClusterSdnDnsDnsGetResult> };
  /** Needs `SDN.Allocate` on `/sdn/dns`. */
  'PUT /cluster/sdn/dns/{dns}': { params: { dns: string } & ClusterSdnDnsDnsPutParams; returns: Promise<null> };
  /** Needs `SDN.Allocate` on `/sdn/dns`. */
  'DELETE /cluster/sdn/dns/{dns}': { params: { dns: string } & ClusterSdnDnsDnsDeleteParams; returns: Promise<null> };
  /**
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/dry-run': { params: ClusterSdnDryRunGetParams; returns: Promise<ClusterSdnDryRunGetResult> };
  /**
   * Needs `SDN.Audit` on `/sdn/fabrics`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics': { params: Record<string, never>; returns: Promise<ClusterSdnFabricsGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/all': { params: ClusterSdnFabricsAllGetParams; returns: Promise<ClusterSdnFabricsAllGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/fabric': { params: ClusterSdnFabricsFabricGetParams; returns: Promise<ClusterSdnFabricsFabricGetResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn/fabrics`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/fabrics/fabric': { params: ClusterSdnFabricsFabricPostParams; returns: Promise<null> };
  /**
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/fabric/{id}': { params: { id: string }; returns: Promise<ClusterSdnFabricsFabricIdGetResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/sdn/fabrics/fabric/{id}': { params: { id: string } & ClusterSdnFabricsFabricIdPutParams; returns: Promise<null> };
  /**
   * Needs `SDN.Allocate` on `/sdn/fabrics/{id}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/fabrics/fabric/{id}': { params: { id: string }; returns: Promise<null> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/node': { params: ClusterSdnFabricsNodeGetParams; returns: Promise<ClusterSdnFabricsNodeGetResult> };
  /**
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric_id}`, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/node/{fabric_id}': { params: { fabric_id: string } & ClusterSdnFabricsNodeFabricIdGetParams; returns: Promise<ClusterSdnFabricsNodeFabricIdGetResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/fabrics/node/{fabric_id}': { params: { fabric_id: string } & ClusterSdnFabricsNodeFabricIdPostParams; returns: Promise<null> };
  /**
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Audit` or `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}': { params: { fabric_id: string; node_id: string }; returns: Promise<ClusterSdnFabricsNodeNodeIdGetResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}': { params: { fabric_id: string; node_id: string } & ClusterSdnFabricsNodeNodeIdPutParams; returns: Promise<null> };
  /**
   * Needs `SDN.Allocate` on `/sdn/fabrics/{fabric_id}` and `Sys.Modify` on `/nodes/{node_id}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}': { params: { fabric_id: string; node_id: string }; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /cluster/sdn/ipams': { params: ClusterSdnIpamsGetParams; returns: Promise<ClusterSdnIpamsGetResult> };
  /** Needs `SDN.Allocate` on `/sdn/ipams`. */
  'POST /cluster/sdn/ipams': { params: ClusterSdnIpamsPostParams; returns: Promise<null> };
  /** Needs `SDN.Allocate` on `/sdn/ipams/{ipam}`. */
  'GET /cluster/sdn/ipams/{ipam}': { params: { ipam: string }; returns: Promise<ClusterSdnIpamsIpamGetResult> };
  /** Needs `SDN.Allocate` on `/sdn/ipams`. */
  'PUT /cluster/sdn/ipams/{ipam}': { params: { ipam: string } & ClusterSdnIpamsIpamPutParams; returns: Promise<null> };
  /** Needs `SDN.Allocate` on `/sdn/ipams`. */
  'DELETE /cluster/sdn/ipams/{ipam}': { params: { ipam: string } & ClusterSdnIpamsIpamDeleteParams; returns: Promise<null> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/sdn/ipams/{ipam}/status': { params: { ipam: string }; returns: Promise<ClusterSdnIpamsStatusGetResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/lock': { params: ClusterSdnLockPostParams; returns: Promise<ClusterSdnLockPostResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/lock': { params: ClusterSdnLockDeleteParams; returns: Promise<null> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/prefix-lists': { params: ClusterSdnPrefixListsGetParams; returns: Promise<ClusterSdnPrefixListsGetResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn/prefix-lists`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/prefix-lists': { params: ClusterSdnPrefixListsPostParams; returns: Promise<null> };
  /**
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/prefix-lists/{id}': { params: { id: string }; returns: Promise<ClusterSdnPrefixListsIdGetResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/sdn/prefix-lists/{id}': { params: { id: string } & ClusterSdnPrefixListsIdPutParams; returns: Promise<null> };
  /**
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/prefix-lists/{id}': { params: { id: string } & ClusterSdnPrefixListsIdDeleteParams; returns: Promise<null> };
  /**
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/prefix-lists/{id}/entries': { params: { id: string }; returns: Promise<ClusterSdnPrefixListsEntriesGetResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/prefix-lists/{id}/entries': { params: { id: string } & ClusterSdnPrefixListsEntriesPostParams; returns: Promise<null> };
  /**
   * Needs `SDN.Audit` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}': { params: { id: string; url_seq: string }; returns: Promise<ClusterSdnPrefixListsEntriesUrlSeqGetResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}': { params: { id: string; url_seq: string } & ClusterSdnPrefixListsEntriesUrlSeqPutParams; returns: Promise<null> };
  /**
   * Needs `SDN.Allocate` on `/sdn/prefix-lists/{id}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}': { params: { id: string; url_seq: string } & ClusterSdnPrefixListsEntriesUrlSeqDeleteParams; returns: Promise<null> };
  /**
   * Needs `SDN.Allocate` on `/sdn`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/rollback': { params: ClusterSdnRollbackPostParams; returns: Promise<null> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/route-maps': { params: ClusterSdnRouteMapsGetParams; returns: Promise<ClusterSdnRouteMapsGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/route-maps/entries': { params: ClusterSdnRouteMapsEntriesGetParams; returns: Promise<ClusterSdnRouteMapsEntriesGetResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn/route-maps`.
   * Since PVE 9.2.
   */
  'POST /cluster/sdn/route-maps/entries': { params: ClusterSdnRouteMapsEntriesPostParams; returns: Promise<null> };
  /**
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/route-maps/entries/{route-map-id}': { params: { 'route-map-id': string } & ClusterSdnRouteMapsEntriesRouteMapIdGetParams; returns: Promise<ClusterSdnRouteMapsEntriesRouteMapIdGetResult> };
  /**
   * Needs `SDN.Audit` or `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  'GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}': { params: { 'route-map-id': string; order: number | string }; returns: Promise<ClusterSdnRouteMapsEntriesEntryOrderGetResult> };
  /**
   * Needs `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  'PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}': { params: { 'route-map-id': string; order: number | string } & ClusterSdnRouteMapsEntriesEntryOrderPutParams; returns: Promise<null> };
  /**
   * Needs `SDN.Allocate` on `/sdn/route-maps/{route-map-id}`.
   * Since PVE 9.2.
   */
  'DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}': { params: { 'route-map-id': string; order: number | string } & ClusterSdnRouteMapsEntriesEntryOrderDeleteParams; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /cluster/sdn/vnets': { params: ClusterSdnVnetsGetParams; returns: Promise<ClusterSdnVnetsGetResult> };
  /** Needs `SDN.Allocate` on `/sdn/zones/{zone}`. */
  'POST /cluster/sdn/vnets': { params: ClusterSdnVnetsPostParams; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /cluster/sdn/vnets/{vnet}': { params: { vnet: string } & ClusterSdnVnetsVnetGetParams; returns: Promise<ClusterSdnVnetsVnetGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'PUT /cluster/sdn/vnets/{vnet}': { params: { vnet: string } & ClusterSdnVnetsVnetPutParams; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'DELETE /cluster/sdn/vnets/{vnet}': { params: { vnet: string } & ClusterSdnVnetsVnetDeleteParams; returns: Promise<null> };
  /**
   * Needs `root@pam`.
   * Since PVE 8.4.
   */
  'GET /cluster/sdn/vnets/{vnet}/firewall': { params: { vnet: string }; returns: Promise<ClusterSdnVnetsFirewallGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/sdn/vnets/{vnet}/firewall/options': { params: { vnet: string }; returns: Promise<ClusterSdnVnetsFirewallOptionsGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'PUT /cluster/sdn/vnets/{vnet}/firewall/options': { params: { vnet: string } & ClusterSdnVnetsFirewallOptionsPutParams; returns: Promise<null> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/sdn/vnets/{vnet}/firewall/rules': { params: { vnet: string }; returns: Promise<ClusterSdnVnetsFirewallRulesGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'POST /cluster/sdn/vnets/{vnet}/firewall/rules': { params: { vnet: string } & ClusterSdnVnetsFirewallRulesPostParams; returns: Promise<null> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}': { params: { vnet: string; pos: number | string }; returns: Promise<ClusterSdnVnetsFirewallRulesPosGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}': { params: { vnet: string; pos: number | string } & ClusterSdnVnetsFirewallRulesPosPutParams; returns: Promise<null> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}': { params: { vnet: string; pos: number | string } & ClusterSdnVnetsFirewallRulesPosDeleteParams; returns: Promise<null> };
  /**
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  'POST /cluster/sdn/vnets/{vnet}/ips': { params: { vnet: string } & ClusterSdnVnetsIpsPostParams; returns: Promise<null> };
  /**
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  'PUT /cluster/sdn/vnets/{vnet}/ips': { params: { vnet: string } & ClusterSdnVnetsIpsPutParams; returns: Promise<null> };
  /**
   * Needs `SDN.Allocate` on `/sdn/zones/{zone}/{vnet}`.
   * Since PVE 8.4.
   */
  'DELETE /cluster/sdn/vnets/{vnet}/ips': { params: { vnet: string } & ClusterSdnVnetsIpsDeleteParams; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /cluster/sdn/vnets/{vnet}/subnets': { params: { vnet: string } & ClusterSdnVnetsSubnetsGetParams; returns: Promise<ClusterSdnVnetsSubnetsGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'POST /cluster/sdn/vnets/{vnet}/subnets': { params: { vnet: string } & ClusterSdnVnetsSubnetsPostParams; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}': { params: { vnet: string; subnet: string } & ClusterSdnVnetsSubnetsSubnetGetParams; returns: Promise<ClusterSdnVnetsSubnetsSubnetGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}': { params: { vnet: string; subnet: string } & ClusterSdnVnetsSubnetsSubnetPutParams; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}': { params: { vnet: string; subnet: string } & ClusterSdnVnetsSubnetsSubnetDeleteParams; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /cluster/sdn/zones': { params: ClusterSdnZonesGetParams; returns: Promise<ClusterSdnZonesGetResult> };
  /** Needs `SDN.Allocate` on `/sdn/zones`. */
  'POST /cluster/sdn/zones': { params: ClusterSdnZonesPostParams; returns: Promise<null> };
  /** Needs `SDN.Allocate` on `/sdn/zones/{zone}`. */
  'GET /cluster/sdn/zones/{zone}': { params: { zone: string } & ClusterSdnZonesZoneGetParams; returns: Promise<ClusterSdnZonesZoneGetResult> };
  /** Needs `SDN.Allocate` on `/sdn/zones/{zone}`. */
  'PUT /cluster/sdn/zones/{zone}': { params: { zone: string } & ClusterSdnZonesZonePutParams; returns: Promise<null> };
  /** Needs `SDN.Allocate` on `/sdn/zones/{zone}`. */
  'DELETE /cluster/sdn/zones/{zone}': { params: { zone: string } & ClusterSdnZonesZoneDeleteParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /cluster/status': { params: Record<string, never>; returns: Promise<ClusterStatusGetResult> };
  /** Needs any login. */
  'GET /cluster/tasks': { params: Record<string, never>; returns: Promise<ClusterTasksGetResult> };
  /** Needs any login. */
  'GET /nodes': { params: Record<string, never>; returns: Promise<NodesGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}': { params: { node: string }; returns: Promise<NodesNodeGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/aplinfo': { params: { node: string }; returns: Promise<NodesAplinfoGetResult> };
  /**
   * Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}`.
   */
  'POST /nodes/{node}/aplinfo': { params: { node: string } & NodesAplinfoPostParams; returns: Task };
  /** Needs any login. */
  'GET /nodes/{node}/apt': { params: { node: string }; returns: Promise<NodesAptGetResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'GET /nodes/{node}/apt/changelog': { params: { node: string } & NodesAptChangelogGetParams; returns: Promise<NodesAptChangelogGetResult> };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/apt/repositories': { params: { node: string }; returns: Promise<NodesAptRepositoriesGetResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'POST /nodes/{node}/apt/repositories': { params: { node: string } & NodesAptRepositoriesPostParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'PUT /nodes/{node}/apt/repositories': { params: { node: string } & NodesAptRepositoriesPutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'GET /nodes/{node}/apt/update': { params: { node: string }; returns: Promise<NodesAptUpdateGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/apt/update': { params: { node: string } & NodesAptUpdatePostParams; returns: Task };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/apt/versions': { params: { node: string }; returns: Promise<NodesAptVersionsGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/capabilities': { params: { node: string }; returns: Promise<NodesCapabilitiesGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/capabilities/qemu': { params: { node: string }; returns: Promise<NodesCapabilitiesQemuGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/capabilities/qemu/cpu': { params: { node: string } & NodesCapabilitiesQemuCpuGetParams; returns: Promise<NodesCapabilitiesQemuCpuGetResult> };
  /**
   * Needs any login.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/capabilities/qemu/cpu-flags': { params: { node: string } & NodesCapabilitiesQemuCpuFlagsGetParams; returns: Promise<NodesCapabilitiesQemuCpuFlagsGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/capabilities/qemu/machines': { params: { node: string } & NodesCapabilitiesQemuMachinesGetParams; returns: Promise<NodesCapabilitiesQemuMachinesGetResult> };
  /**
   * Needs `Sys.Audit` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/capabilities/qemu/migration': { params: { node: string }; returns: Promise<NodesCapabilitiesQemuMigrationGetResult> };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph': { params: { node: string }; returns: Promise<NodesCephGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/ceph/cfg': { params: { node: string }; returns: Promise<NodesCephCfgGetResult> };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/cfg/db': { params: { node: string }; returns: Promise<NodesCephCfgDbGetResult> };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/cfg/raw': { params: { node: string }; returns: Promise<NodesCephCfgRawGetResult> };
  /**
   * Needs `Sys.Audit` on `/`.
   * Since PVE 8.4.
   */
  'GET /nodes/{node}/ceph/cfg/value': { params: { node: string } & NodesCephCfgValueGetParams; returns: Promise<NodesCephCfgValueGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /nodes/{node}/ceph/cmd-safety': { params: { node: string } & NodesCephCmdSafetyGetParams; returns: Promise<NodesCephCmdSafetyGetResult> };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/crush': { params: { node: string }; returns: Promise<NodesCephCrushGetResult> };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/fs': { params: { node: string }; returns: Promise<NodesCephFsGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/fs/{name}': { params: { node: string; name: string } & NodesCephFsNamePostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   * Since PVE 9.2.
   */
  'DELETE /nodes/{node}/ceph/fs/{name}': { params: { node: string; name: string } & NodesCephFsNameDeleteParams; returns: Task };
  /** Needs `Sys.Modify` on `/`. */
  'POST /nodes/{node}/ceph/init': { params: { node: string } & NodesCephInitPostParams; returns: Promise<null> };
  /** Needs `Sys.Syslog` on `/nodes/{node}`. */
  'GET /nodes/{node}/ceph/log': { params: { node: string } & NodesCephLogGetParams; returns: Promise<NodesCephLogGetResult> };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/mds': { params: { node: string }; returns: Promise<NodesCephMdsGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/mds/{name}': { params: { node: string; name: string } & NodesCephMdsNamePostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /nodes/{node}/ceph/mds/{name}': { params: { node: string; name: string }; returns: Task };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/mgr': { params: { node: string }; returns: Promise<NodesCephMgrGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/mgr/{id}': { params: { node: string; id: string }; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /nodes/{node}/ceph/mgr/{id}': { params: { node: string; id: string }; returns: Task };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/mon': { params: { node: string }; returns: Promise<NodesCephMonGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/mon/{monid}': { params: { node: string; monid: string } & NodesCephMonMonidPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /nodes/{node}/ceph/mon/{monid}': { params: { node: string; monid: string }; returns: Task };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/osd': { params: { node: string }; returns: Promise<NodesCephOsdGetResult> };
  /**
   * Starts a task.
   * Needs `root@pam`.
   */
  'POST /nodes/{node}/ceph/osd': { params: { node: string } & NodesCephOsdPostParams; returns: Task };
  /** Needs any login. */
  'GET /nodes/{node}/ceph/osd/{osdid}': { params: { node: string; osdid: number | string }; returns: Promise<NodesCephOsdOsdidGetResult> };
  /**
   * Starts a task.
   * Needs `root@pam`.
   */
  'DELETE /nodes/{node}/ceph/osd/{osdid}': { params: { node: string; osdid: number | string } & NodesCephOsdOsdidDeleteParams; returns: Task };
  /** Needs `Sys.Modify` on `/`. */
  'POST /nodes/{node}/ceph/osd/{osdid}/in': { params: { node: string; osdid: number | string }; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /nodes/{node}/ceph/osd/{osdid}/lv-info': { params: { node: string; osdid: number | string } & NodesCephOsdLvInfoGetParams; returns: Promise<NodesCephOsdLvInfoGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /nodes/{node}/ceph/osd/{osdid}/metadata': { params: { node: string; osdid: number | string }; returns: Promise<NodesCephOsdMetadataGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'POST /nodes/{node}/ceph/osd/{osdid}/out': { params: { node: string; osdid: number | string }; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/`. */
  'POST /nodes/{node}/ceph/osd/{osdid}/scrub': { params: { node: string; osdid: number | string } & NodesCephOsdScrubPostParams; returns: Promise<null> };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/pool': { params: { node: string }; returns: Promise<NodesCephPoolGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/pool': { params: { node: string } & NodesCephPoolPostParams; returns: Task };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/pool/{name}': { params: { node: string; name: string }; returns: Promise<NodesCephPoolNameGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'PUT /nodes/{node}/ceph/pool/{name}': { params: { node: string; name: string } & NodesCephPoolNamePutParams; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'DELETE /nodes/{node}/ceph/pool/{name}': { params: { node: string; name: string } & NodesCephPoolNameDeleteParams; returns: Task };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/pool/{name}/status': { params: { node: string; name: string } & NodesCephPoolStatusGetParams; returns: Promise<NodesCephPoolStatusGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/restart': { params: { node: string } & NodesCephRestartPostParams; returns: Task };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/rules': { params: { node: string }; returns: Promise<NodesCephRulesGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/start': { params: { node: string } & NodesCephStartPostParams; returns: Task };
  /** Needs `Sys.Audit` or `Datastore.Audit` on `/`. */
  'GET /nodes/{node}/ceph/status': { params: { node: string }; returns: Promise<NodesCephStatusGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/ceph/stop': { params: { node: string } & NodesCephStopPostParams; returns: Task };
  /** Needs any login. */
  'GET /nodes/{node}/certificates': { params: { node: string }; returns: Promise<NodesCertificatesGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/certificates/acme': { params: { node: string }; returns: Promise<NodesCertificatesAcmeGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/certificates/acme/certificate': { params: { node: string } & NodesCertificatesAcmeCertificatePostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'PUT /nodes/{node}/certificates/acme/certificate': { params: { node: string } & NodesCertificatesAcmeCertificatePutParams; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'DELETE /nodes/{node}/certificates/acme/certificate': { params: { node: string }; returns: Task };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'POST /nodes/{node}/certificates/custom': { params: { node: string } & NodesCertificatesCustomPostParams; returns: Promise<NodesCertificatesCustomPostResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'DELETE /nodes/{node}/certificates/custom': { params: { node: string } & NodesCertificatesCustomDeleteParams; returns: Promise<null> };
  /** Needs any login. */
  'GET /nodes/{node}/certificates/info': { params: { node: string }; returns: Promise<NodesCertificatesInfoGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /nodes/{node}/config': { params: { node: string } & NodesConfigGetParams; returns: Promise<NodesConfigGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'PUT /nodes/{node}/config': { params: { node: string } & NodesConfigPutParams; returns: Promise<null> };
  /** Needs any login. */
  'GET /nodes/{node}/disks': { params: { node: string }; returns: Promise<NodesDisksGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /nodes/{node}/disks/directory': { params: { node: string }; returns: Promise<NodesDisksDirectoryGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/disks/directory': { params: { node: string } & NodesDisksDirectoryPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/disks/directory/{name}': { params: { node: string; name: string } & NodesDisksDirectoryNameDeleteParams; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`.
   */
  'POST /nodes/{node}/disks/initgpt': { params: { node: string } & NodesDisksInitgptPostParams; returns: Task };
  /** Needs `Sys.Audit` on `/` or `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/disks/list': { params: { node: string } & NodesDisksListGetParams; returns: Promise<NodesDisksListGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /nodes/{node}/disks/lvm': { params: { node: string }; returns: Promise<NodesDisksLvmGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/disks/lvm': { params: { node: string } & NodesDisksLvmPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/disks/lvm/{name}': { params: { node: string; name: string } & NodesDisksLvmNameDeleteParams; returns: Task };
  /** Needs `Sys.Audit` on `/`. */
  'GET /nodes/{node}/disks/lvmthin': { params: { node: string }; returns: Promise<NodesDisksLvmthinGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/disks/lvmthin': { params: { node: string } & NodesDisksLvmthinPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/disks/lvmthin/{name}': { params: { node: string; name: string } & NodesDisksLvmthinNameDeleteParams; returns: Task };
  /** Needs `Sys.Audit` on `/`. */
  'GET /nodes/{node}/disks/smart': { params: { node: string } & NodesDisksSmartGetParams; returns: Promise<NodesDisksSmartGetResult> };
  /**
   * Starts a task.
   * Needs `root@pam`.
   */
  'PUT /nodes/{node}/disks/wipedisk': { params: { node: string } & NodesDisksWipediskPutParams; returns: Task };
  /** Needs `Sys.Audit` on `/`. */
  'GET /nodes/{node}/disks/zfs': { params: { node: string }; returns: Promise<NodesDisksZfsGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/disks/zfs': { params: { node: string } & NodesDisksZfsPostParams; returns: Task };
  /** Needs `Sys.Audit` on `/`. */
  'GET /nodes/{node}/disks/zfs/{name}': { params: { node: string; name: string }; returns: Promise<NodesDisksZfsNameGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/`, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/disks/zfs/{name}': { params: { node: string; name: string } & NodesDisksZfsNameDeleteParams; returns: Task };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/dns': { params: { node: string }; returns: Promise<NodesDnsGetResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'PUT /nodes/{node}/dns': { params: { node: string } & NodesDnsPutParams; returns: Promise<null> };
  /** Needs `root@pam`. */
  'POST /nodes/{node}/execute': { params: { node: string } & NodesExecutePostParams; returns: Promise<NodesExecutePostResult> };
  /** Needs any login. */
  'GET /nodes/{node}/firewall': { params: { node: string }; returns: Promise<NodesFirewallGetResult> };
  /** Needs `Sys.Syslog` on `/nodes/{node}`. */
  'GET /nodes/{node}/firewall/log': { params: { node: string } & NodesFirewallLogGetParams; returns: Promise<NodesFirewallLogGetResult> };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/firewall/options': { params: { node: string }; returns: Promise<NodesFirewallOptionsGetResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'PUT /nodes/{node}/firewall/options': { params: { node: string } & NodesFirewallOptionsPutParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/firewall/rules': { params: { node: string }; returns: Promise<NodesFirewallRulesGetResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'POST /nodes/{node}/firewall/rules': { params: { node: string } & NodesFirewallRulesPostParams; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/firewall/rules/{pos}': { params: { node: string; pos: number | string }; returns: Promise<NodesFirewallRulesPosGetResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'PUT /nodes/{node}/firewall/rules/{pos}': { params: { node: string; pos: number | string } & NodesFirewallRulesPosPutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'DELETE /nodes/{node}/firewall/rules/{pos}': { params: { node: string; pos: number | string } & NodesFirewallRulesPosDeleteParams; returns: Promise<null> };
  /** Needs any login. */
  'GET /nodes/{node}/hardware': { params: { node: string }; returns: Promise<NodesHardwareGetResult> };
  /** Needs `Sys.Audit` or `Sys.Modify` on `/`. */
  'GET /nodes/{node}/hardware/pci': { params: { node: string } & NodesHardwarePciGetParams; returns: Promise<NodesHardwarePciGetResult> };
  /**
   * Needs any login.
   * Since PVE 8.4.
   */
  'GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}': { params: { node: string; 'pci-id-or-mapping': string }; returns: Promise<NodesHardwarePciPciIdOrMappingGetResult> };
  /**
   * Needs `Sys.Audit` or `Sys.Modify` on `/`.
   * Since PVE 8.4.
   */
  'GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev': { params: { node: string; 'pci-id-or-mapping': string }; returns: Promise<NodesHardwarePciMdevGetResult> };
  /** Needs `Sys.Modify` on `/`. */
  'GET /nodes/{node}/hardware/usb': { params: { node: string }; returns: Promise<NodesHardwareUsbGetResult> };
  /** Needs `Sys.Audit` on `/`. */
  'GET /nodes/{node}/hosts': { params: { node: string }; returns: Promise<NodesHostsGetResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'POST /nodes/{node}/hosts': { params: { node: string } & NodesHostsPostParams; returns: Promise<null> };
  /** Needs `Sys.Syslog` on `/nodes/{node}`. */
  'GET /nodes/{node}/journal': { params: { node: string } & NodesJournalGetParams; returns: Promise<NodesJournalGetResult | null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/lxc': { params: { node: string }; returns: Promise<NodesLxcGetResult> };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/lxc': { params: { node: string } & NodesLxcPostParams; returns: Task };
  /** Needs any login. */
  'GET /nodes/{node}/lxc/{vmid}': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcVmidGetResult> };
  /**
   * Starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/lxc/{vmid}': { params: { node: string; vmid: number | string } & NodesLxcVmidDeleteParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.Clone` on `/vms/{vmid}` and (`VM.Allocate` on `/vms/{newid}` or `VM.Allocate` on `/pool/{pool}` (where `pool` is given)), and what PVE checks beside it.
   */
  'POST /nodes/{node}/lxc/{vmid}/clone': { params: { node: string; vmid: number | string } & NodesLxcClonePostParams; returns: Task };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/config': { params: { node: string; vmid: number | string } & NodesLxcConfigGetParams; returns: Promise<NodesLxcConfigGetResult> };
  /** Needs `VM.Config.Disk` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.Options` on `/vms/{vmid}`, and what PVE checks beside it. */
  'PUT /nodes/{node}/lxc/{vmid}/config': { params: { node: string; vmid: number | string } & NodesLxcConfigPutParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/feature': { params: { node: string; vmid: number | string } & NodesLxcFeatureGetParams; returns: Promise<NodesLxcFeatureGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/lxc/{vmid}/firewall': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcFirewallGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/firewall/aliases': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcFirewallAliasesGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'POST /nodes/{node}/lxc/{vmid}/firewall/aliases': { params: { node: string; vmid: number | string } & NodesLxcFirewallAliasesPostParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string }; returns: Promise<NodesLxcFirewallAliasesNameGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string } & NodesLxcFirewallAliasesNamePutParams; returns: Promise<null> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string } & NodesLxcFirewallAliasesNameDeleteParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/firewall/ipset': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcFirewallIpsetGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'POST /nodes/{node}/lxc/{vmid}/firewall/ipset': { params: { node: string; vmid: number | string } & NodesLxcFirewallIpsetPostParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string }; returns: Promise<NodesLxcFirewallIpsetNameGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string } & NodesLxcFirewallIpsetNamePostParams; returns: Promise<null> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string } & NodesLxcFirewallIpsetNameDeleteParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string }; returns: Promise<NodesLxcFirewallIpsetCidrGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string } & NodesLxcFirewallIpsetCidrPutParams; returns: Promise<null> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string } & NodesLxcFirewallIpsetCidrDeleteParams; returns: Promise<null> };
  /** Needs `VM.Console` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/firewall/log': { params: { node: string; vmid: number | string } & NodesLxcFirewallLogGetParams; returns: Promise<NodesLxcFirewallLogGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/firewall/options': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcFirewallOptionsGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/lxc/{vmid}/firewall/options': { params: { node: string; vmid: number | string } & NodesLxcFirewallOptionsPutParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/firewall/refs': { params: { node: string; vmid: number | string } & NodesLxcFirewallRefsGetParams; returns: Promise<NodesLxcFirewallRefsGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/firewall/rules': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcFirewallRulesGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'POST /nodes/{node}/lxc/{vmid}/firewall/rules': { params: { node: string; vmid: number | string } & NodesLxcFirewallRulesPostParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string }; returns: Promise<NodesLxcFirewallRulesPosGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string } & NodesLxcFirewallRulesPosPutParams; returns: Promise<null> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string } & NodesLxcFirewallRulesPosDeleteParams; returns: Promise<null> };
  /**
   * Needs `VM.Audit` on `/vms/{vmid}`.
   * Since PVE 8.4.
   */
  'GET /nodes/{node}/lxc/{vmid}/interfaces': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcInterfacesGetResult> };
  /**
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/lxc/{vmid}/migrate': { params: { node: string; vmid: number | string } & NodesLxcMigrateGetParams; returns: Promise<NodesLxcMigrateGetResult> };
  /**
   * Starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/migrate': { params: { node: string; vmid: number | string } & NodesLxcMigratePostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/lxc/{vmid}/move_volume': { params: { node: string; vmid: number | string } & NodesLxcMoveVolumePostParams; returns: Task };
  /** Needs `VM.Allocate` on `/vms/{vmid}` and `Sys.Incoming` on `/`, and what PVE checks beside it. */
  'POST /nodes/{node}/lxc/{vmid}/mtunnel': { params: { node: string; vmid: number | string } & NodesLxcMtunnelPostParams; returns: Promise<NodesLxcMtunnelPostResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket': { params: { node: string; vmid: number | string } & NodesLxcMtunnelwebsocketGetParams; returns: Promise<NodesLxcMtunnelwebsocketGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/pending': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcPendingGetResult> };
  /**
   * Starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/remote_migrate': { params: { node: string; vmid: number | string } & NodesLxcRemoteMigratePostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/lxc/{vmid}/resize': { params: { node: string; vmid: number | string } & NodesLxcResizePutParams; returns: Task };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/rrd': { params: { node: string; vmid: number | string } & NodesLxcRrdGetParams; returns: Promise<NodesLxcRrdGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/rrddata': { params: { node: string; vmid: number | string } & NodesLxcRrddataGetParams; returns: Promise<NodesLxcRrddataGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/snapshot': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcSnapshotGetResult> };
  /**
   * Starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/snapshot': { params: { node: string; vmid: number | string } & NodesLxcSnapshotPostParams; returns: Task };
  /** Needs any login. */
  'GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}': { params: { node: string; vmid: number | string; snapname: string }; returns: Promise<NodesLxcSnapshotSnapnameGetResult> };
  /**
   * Starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}': { params: { node: string; vmid: number | string; snapname: string } & NodesLxcSnapshotSnapnameDeleteParams; returns: Task };
  /** Needs `VM.Snapshot` or `VM.Snapshot.Rollback` or `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config': { params: { node: string; vmid: number | string; snapname: string }; returns: Promise<NodesLxcSnapshotConfigGetResult> };
  /** Needs `VM.Snapshot` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config': { params: { node: string; vmid: number | string; snapname: string } & NodesLxcSnapshotConfigPutParams; returns: Promise<null> };
  /**
   * Starts a task.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback': { params: { node: string; vmid: number | string; snapname: string } & NodesLxcSnapshotRollbackPostParams; returns: Task };
  /** Needs `VM.Console` on `/vms/{vmid}`. */
  'POST /nodes/{node}/lxc/{vmid}/spiceproxy': { params: { node: string; vmid: number | string } & NodesLxcSpiceproxyPostParams; returns: Promise<NodesLxcSpiceproxyPostResult> };
  /** Needs any login. */
  'GET /nodes/{node}/lxc/{vmid}/status': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcStatusGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/lxc/{vmid}/status/current': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcStatusCurrentGetResult> };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/reboot': { params: { node: string; vmid: number | string } & NodesLxcStatusRebootPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/resume': { params: { node: string; vmid: number | string }; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/shutdown': { params: { node: string; vmid: number | string } & NodesLxcStatusShutdownPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/start': { params: { node: string; vmid: number | string } & NodesLxcStatusStartPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/stop': { params: { node: string; vmid: number | string } & NodesLxcStatusStopPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/lxc/{vmid}/status/suspend': { params: { node: string; vmid: number | string }; returns: Task };
  /** Needs `VM.Allocate` on `/vms/{vmid}`, and what PVE checks beside it. */
  'POST /nodes/{node}/lxc/{vmid}/template': { params: { node: string; vmid: number | string }; returns: Promise<null> };
  /** Needs `VM.Console` on `/vms/{vmid}`. */
  'POST /nodes/{node}/lxc/{vmid}/termproxy': { params: { node: string; vmid: number | string }; returns: Promise<NodesLxcTermproxyPostResult> };
  /** Needs `VM.Console` on `/vms/{vmid}`. */
  'POST /nodes/{node}/lxc/{vmid}/vncproxy': { params: { node: string; vmid: number | string } & NodesLxcVncproxyPostParams; returns: Promise<NodesLxcVncproxyPostResult> };
  /** Needs `VM.Console` on `/vms/{vmid}`, and what PVE checks beside it. */
  'GET /nodes/{node}/lxc/{vmid}/vncwebsocket': { params: { node: string; vmid: number | string } & NodesLxcVncwebsocketGetParams; returns: Promise<NodesLxcVncwebsocketGetResult> };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/migrateall': { params: { node: string } & NodesMigrateallPostParams; returns: Task };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/netstat': { params: { node: string }; returns: Promise<NodesNetstatGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/network': { params: { node: string } & NodesNetworkGetParams; returns: Promise<NodesNetworkGetResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'POST /nodes/{node}/network': { params: { node: string } & NodesNetworkPostParams; returns: Promise<null> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'PUT /nodes/{node}/network': { params: { node: string } & NodesNetworkPutParams; returns: Task };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'DELETE /nodes/{node}/network': { params: { node: string }; returns: Promise<null> };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/network/{iface}': { params: { node: string; iface: string }; returns: Promise<NodesNetworkIfaceGetResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'PUT /nodes/{node}/network/{iface}': { params: { node: string; iface: string } & NodesNetworkIfacePutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'DELETE /nodes/{node}/network/{iface}': { params: { node: string; iface: string }; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/qemu': { params: { node: string } & NodesQemuGetParams; returns: Promise<NodesQemuGetResult> };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu': { params: { node: string } & NodesQemuPostParams; returns: Task };
  /** Needs any login. */
  'GET /nodes/{node}/qemu/{vmid}': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuVmidGetResult> };
  /**
   * Starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/qemu/{vmid}': { params: { node: string; vmid: number | string } & NodesQemuVmidDeleteParams; returns: Task };
  /** Needs any login. */
  'GET /nodes/{node}/qemu/{vmid}/agent': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetResult> };
  /** Needs `VM.GuestAgent.Unrestricted` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent': { params: { node: string; vmid: number | string } & NodesQemuAgentPostParams; returns: Promise<NodesQemuAgentPostResult> };
  /** Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/exec': { params: { node: string; vmid: number | string } & NodesQemuAgentExecPostParams; returns: Promise<NodesQemuAgentExecPostResult> };
  /** Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/exec-status': { params: { node: string; vmid: number | string } & NodesQemuAgentExecStatusGetParams; returns: Promise<NodesQemuAgentExecStatusGetResult> };
  /** Needs `VM.GuestAgent.FileRead` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/file-read': { params: { node: string; vmid: number | string } & NodesQemuAgentFileReadGetParams; returns: Promise<NodesQemuAgentFileReadGetResult> };
  /** Needs `VM.GuestAgent.FileWrite` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/file-write': { params: { node: string; vmid: number | string } & NodesQemuAgentFileWritePostParams; returns: Promise<null> };
  /** Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentFsfreezeFreezePostResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentFsfreezeStatusPostResult> };
  /** Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentFsfreezeThawPostResult> };
  /** Needs `VM.GuestAgent.FileSystemMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/fstrim': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentFstrimPostResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetFsinfoGetResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-host-name': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetHostNameGetResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetMemoryBlockInfoGetResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetMemoryBlocksGetResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetOsinfoGetResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-time': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetTimeGetResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-timezone': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetTimezoneGetResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-users': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetUsersGetResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentGetVcpusGetResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/info': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentInfoGetResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentNetworkGetInterfacesGetResult> };
  /** Needs `VM.GuestAgent.Audit` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/ping': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentPingPostResult> };
  /** Needs `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/set-user-password': { params: { node: string; vmid: number | string } & NodesQemuAgentSetUserPasswordPostParams; returns: Promise<NodesQemuAgentSetUserPasswordPostResult> };
  /** Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/shutdown': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentShutdownPostResult> };
  /** Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentSuspendDiskPostResult> };
  /** Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentSuspendHybridPostResult> };
  /** Needs `VM.PowerMgmt` or `VM.GuestAgent.Unrestricted` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuAgentSuspendRamPostResult> };
  /**
   * Starts a task.
   * Needs `VM.Clone` on `/vms/{vmid}` and (`VM.Allocate` on `/vms/{newid}` or `VM.Allocate` on `/pool/{pool}` (where `pool` is given)), and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu/{vmid}/clone': { params: { node: string; vmid: number | string } & NodesQemuClonePostParams; returns: Task };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/cloudinit': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuCloudinitGetResult> };
  /** Needs `VM.Config.Cloudinit` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/qemu/{vmid}/cloudinit': { params: { node: string; vmid: number | string }; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/cloudinit/dump': { params: { node: string; vmid: number | string } & NodesQemuCloudinitDumpGetParams; returns: Promise<NodesQemuCloudinitDumpGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/config': { params: { node: string; vmid: number | string } & NodesQemuConfigGetParams; returns: Promise<NodesQemuConfigGetResult> };
  /**
   * Starts a task, or is done at once.
   * Needs `VM.Config.Disk` or `VM.Config.CDROM` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.HWType` or `VM.Config.Options` or `VM.Config.Cloudinit` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/config': { params: { node: string; vmid: number | string } & NodesQemuConfigPostParams; returns: Task };
  /** Needs `VM.Config.Disk` or `VM.Config.CDROM` or `VM.Config.CPU` or `VM.Config.Memory` or `VM.Config.Network` or `VM.Config.HWType` or `VM.Config.Options` or `VM.Config.Cloudinit` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/qemu/{vmid}/config': { params: { node: string; vmid: number | string } & NodesQemuConfigPutParams; returns: Promise<null> };
  /**
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   * Since PVE 9.2.
   */
  'POST /nodes/{node}/qemu/{vmid}/dbus-vmstate': { params: { node: string; vmid: number | string } & NodesQemuDbusVmstatePostParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/feature': { params: { node: string; vmid: number | string } & NodesQemuFeatureGetParams; returns: Promise<NodesQemuFeatureGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/qemu/{vmid}/firewall': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuFirewallGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/firewall/aliases': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuFirewallAliasesGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/firewall/aliases': { params: { node: string; vmid: number | string } & NodesQemuFirewallAliasesPostParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string }; returns: Promise<NodesQemuFirewallAliasesNameGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string } & NodesQemuFirewallAliasesNamePutParams; returns: Promise<null> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}': { params: { node: string; vmid: number | string; name: string } & NodesQemuFirewallAliasesNameDeleteParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/firewall/ipset': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuFirewallIpsetGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/firewall/ipset': { params: { node: string; vmid: number | string } & NodesQemuFirewallIpsetPostParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string }; returns: Promise<NodesQemuFirewallIpsetNameGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string } & NodesQemuFirewallIpsetNamePostParams; returns: Promise<null> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}': { params: { node: string; vmid: number | string; name: string } & NodesQemuFirewallIpsetNameDeleteParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string }; returns: Promise<NodesQemuFirewallIpsetCidrGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string } & NodesQemuFirewallIpsetCidrPutParams; returns: Promise<null> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}': { params: { node: string; vmid: number | string; name: string; cidr: string } & NodesQemuFirewallIpsetCidrDeleteParams; returns: Promise<null> };
  /** Needs `VM.Console` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/firewall/log': { params: { node: string; vmid: number | string } & NodesQemuFirewallLogGetParams; returns: Promise<NodesQemuFirewallLogGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/firewall/options': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuFirewallOptionsGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/qemu/{vmid}/firewall/options': { params: { node: string; vmid: number | string } & NodesQemuFirewallOptionsPutParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/firewall/refs': { params: { node: string; vmid: number | string } & NodesQemuFirewallRefsGetParams; returns: Promise<NodesQemuFirewallRefsGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/firewall/rules': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuFirewallRulesGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/firewall/rules': { params: { node: string; vmid: number | string } & NodesQemuFirewallRulesPostParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string }; returns: Promise<NodesQemuFirewallRulesPosGetResult> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string } & NodesQemuFirewallRulesPosPutParams; returns: Promise<null> };
  /** Needs `VM.Config.Network` on `/vms/{vmid}`. */
  'DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}': { params: { node: string; vmid: number | string; pos: number | string } & NodesQemuFirewallRulesPosDeleteParams; returns: Promise<null> };
  /** Needs `VM.Migrate` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/migrate': { params: { node: string; vmid: number | string } & NodesQemuMigrateGetParams; returns: Promise<NodesQemuMigrateGetResult> };
  /**
   * Starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/migrate': { params: { node: string; vmid: number | string } & NodesQemuMigratePostParams; returns: Task };
  /** Needs `Sys.Audit` or `Sys.Modify` on `/vms/{vmid}`, and what PVE checks beside it. */
  'POST /nodes/{node}/qemu/{vmid}/monitor': { params: { node: string; vmid: number | string } & NodesQemuMonitorPostParams; returns: Promise<NodesQemuMonitorPostResult> };
  /**
   * Starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu/{vmid}/move_disk': { params: { node: string; vmid: number | string } & NodesQemuMoveDiskPostParams; returns: Task };
  /** Needs `VM.Allocate` on `/vms/{vmid}` and `Sys.Incoming` on `/`, and what PVE checks beside it. */
  'POST /nodes/{node}/qemu/{vmid}/mtunnel': { params: { node: string; vmid: number | string } & NodesQemuMtunnelPostParams; returns: Promise<NodesQemuMtunnelPostResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket': { params: { node: string; vmid: number | string } & NodesQemuMtunnelwebsocketGetParams; returns: Promise<NodesQemuMtunnelwebsocketGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/pending': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuPendingGetResult> };
  /**
   * Starts a task.
   * Needs `VM.Migrate` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/remote_migrate': { params: { node: string; vmid: number | string } & NodesQemuRemoteMigratePostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.Config.Disk` on `/vms/{vmid}`.
   */
  'PUT /nodes/{node}/qemu/{vmid}/resize': { params: { node: string; vmid: number | string } & NodesQemuResizePutParams; returns: Task };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/rrd': { params: { node: string; vmid: number | string } & NodesQemuRrdGetParams; returns: Promise<NodesQemuRrdGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/rrddata': { params: { node: string; vmid: number | string } & NodesQemuRrddataGetParams; returns: Promise<NodesQemuRrddataGetResult> };
  /** Needs `VM.Console` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/qemu/{vmid}/sendkey': { params: { node: string; vmid: number | string } & NodesQemuSendkeyPutParams; returns: Promise<null> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/snapshot': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuSnapshotGetResult> };
  /**
   * Starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/snapshot': { params: { node: string; vmid: number | string } & NodesQemuSnapshotPostParams; returns: Task };
  /** Needs any login. */
  'GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}': { params: { node: string; vmid: number | string; snapname: string }; returns: Promise<NodesQemuSnapshotSnapnameGetResult> };
  /**
   * Starts a task.
   * Needs `VM.Snapshot` on `/vms/{vmid}`.
   */
  'DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}': { params: { node: string; vmid: number | string; snapname: string } & NodesQemuSnapshotSnapnameDeleteParams; returns: Task };
  /** Needs `VM.Snapshot` or `VM.Snapshot.Rollback` or `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config': { params: { node: string; vmid: number | string; snapname: string }; returns: Promise<NodesQemuSnapshotConfigGetResult> };
  /** Needs `VM.Snapshot` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config': { params: { node: string; vmid: number | string; snapname: string } & NodesQemuSnapshotConfigPutParams; returns: Promise<null> };
  /**
   * Starts a task.
   * Needs `VM.Snapshot` or `VM.Snapshot.Rollback` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback': { params: { node: string; vmid: number | string; snapname: string } & NodesQemuSnapshotRollbackPostParams; returns: Task };
  /** Needs `VM.Console` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/spiceproxy': { params: { node: string; vmid: number | string } & NodesQemuSpiceproxyPostParams; returns: Promise<NodesQemuSpiceproxyPostResult> };
  /** Needs any login. */
  'GET /nodes/{node}/qemu/{vmid}/status': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuStatusGetResult> };
  /** Needs `VM.Audit` on `/vms/{vmid}`. */
  'GET /nodes/{node}/qemu/{vmid}/status/current': { params: { node: string; vmid: number | string }; returns: Promise<NodesQemuStatusCurrentGetResult> };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/reboot': { params: { node: string; vmid: number | string } & NodesQemuStatusRebootPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/reset': { params: { node: string; vmid: number | string } & NodesQemuStatusResetPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/resume': { params: { node: string; vmid: number | string } & NodesQemuStatusResumePostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/shutdown': { params: { node: string; vmid: number | string } & NodesQemuStatusShutdownPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/start': { params: { node: string; vmid: number | string } & NodesQemuStatusStartPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/stop': { params: { node: string; vmid: number | string } & NodesQemuStatusStopPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.PowerMgmt` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu/{vmid}/status/suspend': { params: { node: string; vmid: number | string } & NodesQemuStatusSuspendPostParams; returns: Task };
  /**
   * Starts a task.
   * Needs `VM.Allocate` on `/vms/{vmid}`, and what PVE checks beside it.
   */
  'POST /nodes/{node}/qemu/{vmid}/template': { params: { node: string; vmid: number | string } & NodesQemuTemplatePostParams; returns: Task };
  /** Needs `VM.Console` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/termproxy': { params: { node: string; vmid: number | string } & NodesQemuTermproxyPostParams; returns: Promise<NodesQemuTermproxyPostResult> };
  /** Needs `VM.Config.Disk` on `/vms/{vmid}`. */
  'PUT /nodes/{node}/qemu/{vmid}/unlink': { params: { node: string; vmid: number | string } & NodesQemuUnlinkPutParams; returns: Promise<null> };
  /** Needs `VM.Console` on `/vms/{vmid}`. */
  'POST /nodes/{node}/qemu/{vmid}/vncproxy': { params: { node: string; vmid: number | string } & NodesQemuVncproxyPostParams; returns: Promise<NodesQemuVncproxyPostResult> };
  /** Needs `VM.Console` on `/vms/{vmid}`, and what PVE checks beside it. */
  'GET /nodes/{node}/qemu/{vmid}/vncwebsocket': { params: { node: string; vmid: number | string } & NodesQemuVncwebsocketGetParams; returns: Promise<NodesQemuVncwebsocketGetResult> };
  /**
   * Needs `Sys.AccessNetwork` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/query-oci-repo-tags': { params: { node: string } & NodesQueryOciRepoTagsGetParams; returns: Promise<NodesQueryOciRepoTagsGetResult> };
  /** Needs `Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/nodes/{node}`. */
  'GET /nodes/{node}/query-url-metadata': { params: { node: string } & NodesQueryUrlMetadataGetParams; returns: Promise<NodesQueryUrlMetadataGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/replication': { params: { node: string } & NodesReplicationGetParams; returns: Promise<NodesReplicationGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/replication/{id}': { params: { node: string; id: string }; returns: Promise<NodesReplicationIdGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/replication/{id}/log': { params: { node: string; id: string } & NodesReplicationLogGetParams; returns: Promise<NodesReplicationLogGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'POST /nodes/{node}/replication/{id}/schedule_now': { params: { node: string; id: string }; returns: Promise<NodesReplicationScheduleNowPostResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/replication/{id}/status': { params: { node: string; id: string }; returns: Promise<NodesReplicationStatusGetResult> };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/report': { params: { node: string }; returns: Promise<NodesReportGetResult> };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/rrd': { params: { node: string } & NodesRrdGetParams; returns: Promise<NodesRrdGetResult> };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/rrddata': { params: { node: string } & NodesRrddataGetParams; returns: Promise<NodesRrddataGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/scan': { params: { node: string }; returns: Promise<NodesScanGetResult> };
  /** Needs `Datastore.Allocate` on `/storage`. */
  'GET /nodes/{node}/scan/cifs': { params: { node: string } & NodesScanCifsGetParams; returns: Promise<NodesScanCifsGetResult> };
  /** Needs `Datastore.Allocate` on `/storage`. */
  'GET /nodes/{node}/scan/iscsi': { params: { node: string } & NodesScanIscsiGetParams; returns: Promise<NodesScanIscsiGetResult> };
  /** Needs `Datastore.Allocate` on `/storage`. */
  'GET /nodes/{node}/scan/lvm': { params: { node: string }; returns: Promise<NodesScanLvmGetResult> };
  /** Needs `Datastore.Allocate` on `/storage`. */
  'GET /nodes/{node}/scan/lvmthin': { params: { node: string } & NodesScanLvmthinGetParams; returns: Promise<NodesScanLvmthinGetResult> };
  /** Needs `Datastore.Allocate` on `/storage`. */
  'GET /nodes/{node}/scan/nfs': { params: { node: string } & NodesScanNfsGetParams; returns: Promise<NodesScanNfsGetResult> };
  /** Needs `Datastore.Allocate` on `/storage`. */
  'GET /nodes/{node}/scan/pbs': { params: { node: string } & NodesScanPbsGetParams; returns: Promise<NodesScanPbsGetResult> };
  /** Needs `Datastore.Allocate` on `/storage`. */
  'GET /nodes/{node}/scan/zfs': { params: { node: string }; returns: Promise<NodesScanZfsGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/sdn': { params: { node: string }; returns: Promise<NodesSdnGetResult> };
  /**
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/fabrics/{fabric}': { params: { node: string; fabric: string }; returns: Promise<NodesSdnFabricsFabricGetResult> };
  /**
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces': { params: { node: string; fabric: string }; returns: Promise<NodesSdnFabricsInterfacesGetResult> };
  /**
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors': { params: { node: string; fabric: string }; returns: Promise<NodesSdnFabricsNeighborsGetResult> };
  /**
   * Needs `SDN.Audit` on `/sdn/fabrics/{fabric}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/fabrics/{fabric}/routes': { params: { node: string; fabric: string }; returns: Promise<NodesSdnFabricsRoutesGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/vnets/{vnet}': { params: { node: string; vnet: string }; returns: Promise<NodesSdnVnetsVnetGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf': { params: { node: string; vnet: string }; returns: Promise<NodesSdnVnetsMacVrfGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/sdn/zones': { params: { node: string }; returns: Promise<NodesSdnZonesGetResult> };
  /** Needs `SDN.Audit` on `/sdn/zones/{zone}`. */
  'GET /nodes/{node}/sdn/zones/{zone}': { params: { node: string; zone: string }; returns: Promise<NodesSdnZonesZoneGetResult> };
  /**
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/zones/{zone}/bridges': { params: { node: string; zone: string }; returns: Promise<NodesSdnZonesBridgesGetResult> };
  /** Needs `SDN.Audit` on `/sdn/zones/{zone}`. */
  'GET /nodes/{node}/sdn/zones/{zone}/content': { params: { node: string; zone: string }; returns: Promise<NodesSdnZonesContentGetResult> };
  /**
   * Needs `SDN.Audit` on `/sdn/zones/{zone}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/sdn/zones/{zone}/ip-vrf': { params: { node: string; zone: string }; returns: Promise<NodesSdnZonesIpVrfGetResult> };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/services': { params: { node: string }; returns: Promise<NodesServicesGetResult> };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/services/{service}': { params: { node: string; service: string }; returns: Promise<NodesServicesServiceGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/services/{service}/reload': { params: { node: string; service: string }; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/services/{service}/restart': { params: { node: string; service: string }; returns: Task };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/services/{service}/start': { params: { node: string; service: string }; returns: Task };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/services/{service}/state': { params: { node: string; service: string }; returns: Promise<NodesServicesStateGetResult> };
  /**
   * Starts a task.
   * Needs `Sys.Modify` on `/nodes/{node}`.
   */
  'POST /nodes/{node}/services/{service}/stop': { params: { node: string; service: string }; returns: Task };
  /** Needs `Sys.Console` on `/nodes/{node}`. */
  'POST /nodes/{node}/spiceshell': { params: { node: string } & NodesSpiceshellPostParams; returns: Promise<NodesSpiceshellPostResult> };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/startall': { params: { node: string } & NodesStartallPostParams; returns: Task };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/status': { params: { node: string }; returns: Promise<NodesStatusGetResult> };
  /** Needs `Sys.PowerMgmt` on `/nodes/{node}`. */
  'POST /nodes/{node}/status': { params: { node: string } & NodesStatusPostParams; returns: Promise<null> };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/stopall': { params: { node: string } & NodesStopallPostParams; returns: Task };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/storage': { params: { node: string } & NodesStorageGetParams; returns: Promise<NodesStorageGetResult> };
  /** Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`. */
  'GET /nodes/{node}/storage/{storage}': { params: { node: string; storage: string }; returns: Promise<NodesStorageStorageGetResult> };
  /** Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`. */
  'GET /nodes/{node}/storage/{storage}/content': { params: { node: string; storage: string } & NodesStorageContentGetParams; returns: Promise<NodesStorageContentGetResult> };
  /** Needs `Datastore.AllocateSpace` on `/storage/{storage}`. */
  'POST /nodes/{node}/storage/{storage}/content': { params: { node: string; storage: string } & NodesStorageContentPostParams; returns: Promise<NodesStorageContentPostResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/storage/{storage}/content/{volume}': { params: { node: string; storage: string; volume: string }; returns: Promise<NodesStorageContentVolumeGetResult> };
  /**
   * Starts a task.
   * Needs `root@pam`.
   */
  'POST /nodes/{node}/storage/{storage}/content/{volume}': { params: { node: string; storage: string; volume: string } & NodesStorageContentVolumePostParams; returns: Task };
  /** Needs any login, and what PVE checks beside it. */
  'PUT /nodes/{node}/storage/{storage}/content/{volume}': { params: { node: string; storage: string; volume: string } & NodesStorageContentVolumePutParams; returns: Promise<null> };
  /**
   * Starts a task, or is done at once.
   * Needs any login, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/storage/{storage}/content/{volume}': { params: { node: string; storage: string; volume: string } & NodesStorageContentVolumeDeleteParams; returns: Task };
  /**
   * Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/nodes/{node}`), and what PVE checks beside it.
   */
  'POST /nodes/{node}/storage/{storage}/download-url': { params: { node: string; storage: string } & NodesStorageDownloadUrlPostParams; returns: Task };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/storage/{storage}/file-restore/download': { params: { node: string; storage: string } & NodesStorageFileRestoreDownloadGetParams; returns: Promise<NodesStorageFileRestoreDownloadGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/storage/{storage}/file-restore/list': { params: { node: string; storage: string } & NodesStorageFileRestoreListGetParams; returns: Promise<NodesStorageFileRestoreListGetResult> };
  /**
   * Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
   * Since PVE 9.2.
   */
  'GET /nodes/{node}/storage/{storage}/identity': { params: { node: string; storage: string }; returns: Promise<NodesStorageIdentityGetResult> };
  /**
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'GET /nodes/{node}/storage/{storage}/import-metadata': { params: { node: string; storage: string } & NodesStorageImportMetadataGetParams; returns: Promise<NodesStorageImportMetadataGetResult> };
  /**
   * Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}` and `Sys.AccessNetwork` on `/nodes/{node}`.
   * Since PVE 9.2.
   */
  'POST /nodes/{node}/storage/{storage}/oci-registry-pull': { params: { node: string; storage: string } & NodesStorageOciRegistryPullPostParams; returns: Task };
  /** Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`. */
  'GET /nodes/{node}/storage/{storage}/prunebackups': { params: { node: string; storage: string } & NodesStoragePrunebackupsGetParams; returns: Promise<NodesStoragePrunebackupsGetResult> };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'DELETE /nodes/{node}/storage/{storage}/prunebackups': { params: { node: string; storage: string } & NodesStoragePrunebackupsDeleteParams; returns: Task };
  /** Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`. */
  'GET /nodes/{node}/storage/{storage}/rrd': { params: { node: string; storage: string } & NodesStorageRrdGetParams; returns: Promise<NodesStorageRrdGetResult> };
  /** Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`. */
  'GET /nodes/{node}/storage/{storage}/rrddata': { params: { node: string; storage: string } & NodesStorageRrddataGetParams; returns: Promise<NodesStorageRrddataGetResult> };
  /** Needs `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`. */
  'GET /nodes/{node}/storage/{storage}/status': { params: { node: string; storage: string }; returns: Promise<NodesStorageStatusGetResult> };
  /**
   * Starts a task.
   * Needs `Datastore.AllocateTemplate` on `/storage/{storage}`.
   */
  'POST /nodes/{node}/storage/{storage}/upload': { params: { node: string; storage: string } & NodesStorageUploadPostParams; returns: Task };
  /** Needs any login. */
  'GET /nodes/{node}/subscription': { params: { node: string }; returns: Promise<NodesSubscriptionGetResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'POST /nodes/{node}/subscription': { params: { node: string } & NodesSubscriptionPostParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'PUT /nodes/{node}/subscription': { params: { node: string } & NodesSubscriptionPutParams; returns: Promise<null> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'DELETE /nodes/{node}/subscription': { params: { node: string }; returns: Promise<null> };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'POST /nodes/{node}/suspendall': { params: { node: string } & NodesSuspendallPostParams; returns: Task };
  /** Needs `Sys.Syslog` on `/nodes/{node}`. */
  'GET /nodes/{node}/syslog': { params: { node: string } & NodesSyslogGetParams; returns: Promise<NodesSyslogGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/tasks': { params: { node: string } & NodesTasksGetParams; returns: Promise<NodesTasksGetResult> };
  /** Needs any login. */
  'GET /nodes/{node}/tasks/{upid}': { params: { node: string; upid: string }; returns: Promise<NodesTasksUpidGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'DELETE /nodes/{node}/tasks/{upid}': { params: { node: string; upid: string }; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/tasks/{upid}/log': { params: { node: string; upid: string } & NodesTasksLogGetParams; returns: Promise<NodesTasksLogGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/tasks/{upid}/status': { params: { node: string; upid: string }; returns: Promise<NodesTasksStatusGetResult> };
  /** Needs `Sys.Console` on `/nodes/{node}`. */
  'POST /nodes/{node}/termproxy': { params: { node: string } & NodesTermproxyPostParams; returns: Promise<NodesTermproxyPostResult> };
  /** Needs `Sys.Audit` on `/nodes/{node}`. */
  'GET /nodes/{node}/time': { params: { node: string }; returns: Promise<NodesTimeGetResult> };
  /** Needs `Sys.Modify` on `/nodes/{node}`. */
  'PUT /nodes/{node}/time': { params: { node: string } & NodesTimePutParams; returns: Promise<null> };
  /** Needs any login. */
  'GET /nodes/{node}/version': { params: { node: string }; returns: Promise<NodesVersionGetResult> };
  /** Needs `Sys.Console` on `/nodes/{node}`. */
  'POST /nodes/{node}/vncshell': { params: { node: string } & NodesVncshellPostParams; returns: Promise<NodesVncshellPostResult> };
  /** Needs `Sys.Console` on `/nodes/{node}`, and what PVE checks beside it. */
  'GET /nodes/{node}/vncwebsocket': { params: { node: string } & NodesVncwebsocketGetParams; returns: Promise<NodesVncwebsocketGetResult> };
  /**
   * Starts a task.
   * Needs any login, and what PVE checks beside it.
   */
  'POST /nodes/{node}/vzdump': { params: { node: string } & NodesVzdumpPostParams; returns: Task };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/vzdump/defaults': { params: { node: string } & NodesVzdumpDefaultsGetParams; returns: Promise<NodesVzdumpDefaultsGetResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /nodes/{node}/vzdump/extractconfig': { params: { node: string } & NodesVzdumpExtractconfigGetParams; returns: Promise<NodesVzdumpExtractconfigGetResult> };
  /** Needs `Sys.PowerMgmt` on `/nodes/{node}`. */
  'POST /nodes/{node}/wakeonlan': { params: { node: string }; returns: Promise<NodesWakeonlanPostResult> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /pools': { params: PoolsGetParams; returns: Promise<PoolsGetResult> };
  /** Needs `Pool.Allocate` on `/pool/{poolid}`. */
  'POST /pools': { params: PoolsPostParams; returns: Promise<null> };
  /**
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'PUT /pools': { params: PoolsPutParams; returns: Promise<null> };
  /**
   * Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it.
   * Since PVE 8.4.
   */
  'DELETE /pools': { params: PoolsDeleteParams; returns: Promise<null> };
  /** Needs `Pool.Audit` on `/pool/{poolid}`. */
  'GET /pools/{poolid}': { params: { poolid: string } & PoolsPoolidGetParams; returns: Promise<PoolsPoolidGetResult> };
  /** Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it. */
  'PUT /pools/{poolid}': { params: { poolid: string } & PoolsPoolidPutParams; returns: Promise<null> };
  /** Needs `Pool.Allocate` on `/pool/{poolid}`, and what PVE checks beside it. */
  'DELETE /pools/{poolid}': { params: { poolid: string }; returns: Promise<null> };
  /** Needs any login, and what PVE checks beside it. */
  'GET /storage': { params: StorageGetParams; returns: Promise<StorageGetResult> };
  /** Needs `Datastore.Allocate` on `/storage`. */
  'POST /storage': { params: StoragePostParams; returns: Promise<StoragePostResult> };
  /** Needs `Datastore.Allocate` on `/storage/{storage}`. */
  'GET /storage/{storage}': { params: { storage: string }; returns: Promise<StorageStorageGetResult> };
  /** Needs `Datastore.Allocate` on `/storage`. */
  'PUT /storage/{storage}': { params: { storage: string } & StorageStoragePutParams; returns: Promise<StorageStoragePutResult> };
  /** Needs `Datastore.Allocate` on `/storage`. */
  'DELETE /storage/{storage}': { params: { storage: string }; returns: Promise<null> };
  /** Needs any login. */
  'GET /version': { params: Record<string, never>; returns: Promise<VersionGetResult> };
}
