enable f16;
var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f16_n_4(@builtin(workgroup_id) v5768: vec3<u32>, @builtin(num_workgroups) v5770: vec3<u32>, @builtin(local_invocation_id) v5773: vec3<u32>) {
let v6589 = &v9;
let v6590 = &v5;
let v6591 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v14 = info_var.scalars_u32[1];
let v5559 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v5769 = v5768[1];
let v5771 = v5770[0];
let v26 = v5769 * v5771;
let v5772 = v5768[0];
let v28 = v26 + v5772;
let v29 = u32(v28);
let v5774 = v5773[1];
let v31 = u32(v5774);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
let v5775 = v5768[2];
let v40 = u32(8);
let v41 = v5775 * v40;
let v43 = v14 - v40;
let v44 = min(v41, v43);
let v45 = u32(v44);
let v46 = u32(512);
let v47 = v45 * v46;
var<function> v5561_store: u32;
let v5561 = &v5561_store;
*v5561 = v47;
var<function> v5562_store: array<u32, 8>= array<u32, 8>();
let v5562 = &v5562_store;
let v51 = u32(8);
let v53 = *v5561;
let v60 = &(*v5562)[v3];
*v60 = v53;
let v61 = *v5561;
let v63 = v61 + v46;
let v68 = &(*v5562)[v32];
*v68 = v63;
let v69 = *v5561;
let v70 = u32(1024);
let v71 = v69 + v70;
let v74 = u32(2);
let v76 = &(*v5562)[v74];
*v76 = v71;
let v77 = *v5561;
let v78 = u32(1536);
let v79 = v77 + v78;
let v82 = u32(3);
let v84 = &(*v5562)[v82];
*v84 = v79;
let v85 = *v5561;
let v86 = u32(2048);
let v87 = v85 + v86;
let v92 = &(*v5562)[v21];
*v92 = v87;
let v93 = *v5561;
let v94 = u32(2560);
let v95 = v93 + v94;
let v98 = u32(5);
let v100 = &(*v5562)[v98];
*v100 = v95;
let v101 = *v5561;
let v102 = u32(3072);
let v103 = v101 + v102;
let v106 = u32(6);
let v108 = &(*v5562)[v106];
*v108 = v103;
let v109 = *v5561;
let v110 = u32(3584);
let v111 = v109 + v110;
let v114 = u32(7);
let v116 = &(*v5562)[v114];
*v116 = v111;
var<function> v5563_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v5563 = &v5563_store;
var<function> v5564_store: array<f32, 32>= array<f32, 32>();
let v5564 = &v5564_store;
let v123 = u32(32);
let v125 = f32(0.0);
let v126 = vec4<f32>(v125);
let v131 = &(*v5563)[v3];
*v131 = v126;
let v136 = &(*v5564)[v3];
*v136 = v125;
let v142 = &(*v5564)[v32];
*v142 = v125;
let v148 = &(*v5564)[v74];
*v148 = v125;
let v154 = &(*v5564)[v82];
*v154 = v125;
let v160 = &(*v5564)[v21];
*v160 = v125;
let v166 = &(*v5564)[v98];
*v166 = v125;
let v172 = &(*v5564)[v106];
*v172 = v125;
let v178 = &(*v5564)[v114];
*v178 = v125;
let v184 = &(*v5564)[v51];
*v184 = v125;
let v188 = u32(9);
let v190 = &(*v5564)[v188];
*v190 = v125;
let v194 = u32(10);
let v196 = &(*v5564)[v194];
*v196 = v125;
let v200 = u32(11);
let v202 = &(*v5564)[v200];
*v202 = v125;
let v206 = u32(12);
let v208 = &(*v5564)[v206];
*v208 = v125;
let v212 = u32(13);
let v214 = &(*v5564)[v212];
*v214 = v125;
let v218 = u32(14);
let v220 = &(*v5564)[v218];
*v220 = v125;
let v224 = u32(15);
let v226 = &(*v5564)[v224];
*v226 = v125;
let v230 = u32(16);
let v232 = &(*v5564)[v230];
*v232 = v125;
let v236 = u32(17);
let v238 = &(*v5564)[v236];
*v238 = v125;
let v242 = u32(18);
let v244 = &(*v5564)[v242];
*v244 = v125;
let v248 = u32(19);
let v250 = &(*v5564)[v248];
*v250 = v125;
let v254 = u32(20);
let v256 = &(*v5564)[v254];
*v256 = v125;
let v260 = u32(21);
let v262 = &(*v5564)[v260];
*v262 = v125;
let v266 = u32(22);
let v268 = &(*v5564)[v266];
*v268 = v125;
let v272 = u32(23);
let v274 = &(*v5564)[v272];
*v274 = v125;
let v278 = u32(24);
let v280 = &(*v5564)[v278];
*v280 = v125;
let v284 = u32(25);
let v286 = &(*v5564)[v284];
*v286 = v125;
let v290 = u32(26);
let v292 = &(*v5564)[v290];
*v292 = v125;
let v296 = u32(27);
let v298 = &(*v5564)[v296];
*v298 = v125;
let v302 = u32(28);
let v304 = &(*v5564)[v302];
*v304 = v125;
let v308 = u32(29);
let v310 = &(*v5564)[v308];
*v310 = v125;
let v314 = u32(30);
let v316 = &(*v5564)[v314];
*v316 = v125;
let v320 = u32(31);
let v322 = &(*v5564)[v320];
*v322 = v125;
let v5777 = v5773[0];
let v331 = u32(v5777);
for(var v336: u32 = v3; v336 < v51; v336 += v32) {
let v338 = u32(64);
let v339 = v336 * v338;
let v340 = v339 + v331;
var<function> v5566_store: array<vec4<f16>, 8>= array<vec4<f16>, 8>();
let v5566 = &v5566_store;
let v348 = v23 - v32;
let v349 = min(v38, v348);
let v351 = v349 * v46;
let v354 = v351 + v340;
let v360 = &(*v6590)[v354];
let v361 = *v360;
let v366 = &(*v5566)[v3];
*v366 = v361;
let v368 = v354 + v123;
let v372 = &(*v6590)[v368];
let v373 = *v372;
let v378 = &(*v5566)[v32];
*v378 = v373;
let v380 = v38 + v32;
let v383 = min(v380, v348);
let v385 = v383 * v46;
let v388 = v385 + v340;
let v394 = &(*v6590)[v388];
let v395 = *v394;
let v400 = &(*v5566)[v74];
*v400 = v395;
let v402 = v388 + v123;
let v406 = &(*v6590)[v402];
let v407 = *v406;
let v412 = &(*v5566)[v82];
*v412 = v407;
let v414 = v38 + v74;
let v417 = min(v414, v348);
let v419 = v417 * v46;
let v422 = v419 + v340;
let v428 = &(*v6590)[v422];
let v429 = *v428;
let v434 = &(*v5566)[v21];
*v434 = v429;
let v436 = v422 + v123;
let v440 = &(*v6590)[v436];
let v441 = *v440;
let v446 = &(*v5566)[v98];
*v446 = v441;
let v448 = v38 + v82;
let v451 = min(v448, v348);
let v453 = v451 * v46;
let v456 = v453 + v340;
let v462 = &(*v6590)[v456];
let v463 = *v462;
let v468 = &(*v5566)[v106];
*v468 = v463;
let v470 = v456 + v123;
let v474 = &(*v6590)[v470];
let v475 = *v474;
let v480 = &(*v5566)[v114];
*v480 = v475;
let v488 = *v60;
let v489 = v488 + v340;
let v493 = &(*v6591)[v489];
let v494 = *v493;
let v500 = *v366;
let v501 = vec4<f32>(v500);
let v507 = *v136;
var<function> v5567_store: f32;
let v5567 = &v5567_store;
*v5567 = v507;
let v509 = v501[0];
let v510 = v494[0];
let v512 = *v5567;
let v6333 = fma(v509, v510, v512);
*v5567 = v6333;
let v514 = v501[1];
let v515 = v494[1];
let v517 = *v5567;
let v6334 = fma(v514, v515, v517);
*v5567 = v6334;
let v519 = v501[2];
let v520 = v494[2];
let v522 = *v5567;
let v6335 = fma(v519, v520, v522);
*v5567 = v6335;
let v524 = v501[3];
let v525 = v494[3];
let v527 = *v5567;
let v6336 = fma(v524, v525, v527);
*v5567 = v6336;
let v534 = *v5567;
*v136 = v534;
let v540 = *v400;
let v541 = vec4<f32>(v540);
let v547 = *v184;
var<function> v5568_store: f32;
let v5568 = &v5568_store;
*v5568 = v547;
let v549 = v541[0];
let v552 = *v5568;
let v6337 = fma(v549, v510, v552);
*v5568 = v6337;
let v554 = v541[1];
let v557 = *v5568;
let v6338 = fma(v554, v515, v557);
*v5568 = v6338;
let v559 = v541[2];
let v562 = *v5568;
let v6339 = fma(v559, v520, v562);
*v5568 = v6339;
let v564 = v541[3];
let v567 = *v5568;
let v6340 = fma(v564, v525, v567);
*v5568 = v6340;
let v574 = *v5568;
*v184 = v574;
let v580 = *v434;
let v581 = vec4<f32>(v580);
let v587 = *v232;
var<function> v5569_store: f32;
let v5569 = &v5569_store;
*v5569 = v587;
let v589 = v581[0];
let v592 = *v5569;
let v6341 = fma(v589, v510, v592);
*v5569 = v6341;
let v594 = v581[1];
let v597 = *v5569;
let v6342 = fma(v594, v515, v597);
*v5569 = v6342;
let v599 = v581[2];
let v602 = *v5569;
let v6343 = fma(v599, v520, v602);
*v5569 = v6343;
let v604 = v581[3];
let v607 = *v5569;
let v6344 = fma(v604, v525, v607);
*v5569 = v6344;
let v614 = *v5569;
*v232 = v614;
let v620 = *v468;
let v621 = vec4<f32>(v620);
let v627 = *v280;
var<function> v5570_store: f32;
let v5570 = &v5570_store;
*v5570 = v627;
let v629 = v621[0];
let v632 = *v5570;
let v6345 = fma(v629, v510, v632);
*v5570 = v6345;
let v634 = v621[1];
let v637 = *v5570;
let v6346 = fma(v634, v515, v637);
*v5570 = v6346;
let v639 = v621[2];
let v642 = *v5570;
let v6347 = fma(v639, v520, v642);
*v5570 = v6347;
let v644 = v621[3];
let v647 = *v5570;
let v6348 = fma(v644, v525, v647);
*v5570 = v6348;
let v654 = *v5570;
*v280 = v654;
let v660 = *v68;
let v661 = v660 + v340;
let v665 = &(*v6591)[v661];
let v666 = *v665;
let v672 = *v366;
let v673 = vec4<f32>(v672);
let v679 = *v142;
var<function> v5571_store: f32;
let v5571 = &v5571_store;
*v5571 = v679;
let v681 = v673[0];
let v682 = v666[0];
let v684 = *v5571;
let v6349 = fma(v681, v682, v684);
*v5571 = v6349;
let v686 = v673[1];
let v687 = v666[1];
let v689 = *v5571;
let v6350 = fma(v686, v687, v689);
*v5571 = v6350;
let v691 = v673[2];
let v692 = v666[2];
let v694 = *v5571;
let v6351 = fma(v691, v692, v694);
*v5571 = v6351;
let v696 = v673[3];
let v697 = v666[3];
let v699 = *v5571;
let v6352 = fma(v696, v697, v699);
*v5571 = v6352;
let v706 = *v5571;
*v142 = v706;
let v712 = *v400;
let v713 = vec4<f32>(v712);
let v719 = *v190;
var<function> v5572_store: f32;
let v5572 = &v5572_store;
*v5572 = v719;
let v721 = v713[0];
let v724 = *v5572;
let v6353 = fma(v721, v682, v724);
*v5572 = v6353;
let v726 = v713[1];
let v729 = *v5572;
let v6354 = fma(v726, v687, v729);
*v5572 = v6354;
let v731 = v713[2];
let v734 = *v5572;
let v6355 = fma(v731, v692, v734);
*v5572 = v6355;
let v736 = v713[3];
let v739 = *v5572;
let v6356 = fma(v736, v697, v739);
*v5572 = v6356;
let v746 = *v5572;
*v190 = v746;
let v752 = *v434;
let v753 = vec4<f32>(v752);
let v759 = *v238;
var<function> v5573_store: f32;
let v5573 = &v5573_store;
*v5573 = v759;
let v761 = v753[0];
let v764 = *v5573;
let v6357 = fma(v761, v682, v764);
*v5573 = v6357;
let v766 = v753[1];
let v769 = *v5573;
let v6358 = fma(v766, v687, v769);
*v5573 = v6358;
let v771 = v753[2];
let v774 = *v5573;
let v6359 = fma(v771, v692, v774);
*v5573 = v6359;
let v776 = v753[3];
let v779 = *v5573;
let v6360 = fma(v776, v697, v779);
*v5573 = v6360;
let v786 = *v5573;
*v238 = v786;
let v792 = *v468;
let v793 = vec4<f32>(v792);
let v799 = *v286;
var<function> v5574_store: f32;
let v5574 = &v5574_store;
*v5574 = v799;
let v801 = v793[0];
let v804 = *v5574;
let v6361 = fma(v801, v682, v804);
*v5574 = v6361;
let v806 = v793[1];
let v809 = *v5574;
let v6362 = fma(v806, v687, v809);
*v5574 = v6362;
let v811 = v793[2];
let v814 = *v5574;
let v6363 = fma(v811, v692, v814);
*v5574 = v6363;
let v816 = v793[3];
let v819 = *v5574;
let v6364 = fma(v816, v697, v819);
*v5574 = v6364;
let v826 = *v5574;
*v286 = v826;
let v832 = *v76;
let v833 = v832 + v340;
let v837 = &(*v6591)[v833];
let v838 = *v837;
let v844 = *v366;
let v845 = vec4<f32>(v844);
let v851 = *v148;
var<function> v5575_store: f32;
let v5575 = &v5575_store;
*v5575 = v851;
let v853 = v845[0];
let v854 = v838[0];
let v856 = *v5575;
let v6365 = fma(v853, v854, v856);
*v5575 = v6365;
let v858 = v845[1];
let v859 = v838[1];
let v861 = *v5575;
let v6366 = fma(v858, v859, v861);
*v5575 = v6366;
let v863 = v845[2];
let v864 = v838[2];
let v866 = *v5575;
let v6367 = fma(v863, v864, v866);
*v5575 = v6367;
let v868 = v845[3];
let v869 = v838[3];
let v871 = *v5575;
let v6368 = fma(v868, v869, v871);
*v5575 = v6368;
let v878 = *v5575;
*v148 = v878;
let v884 = *v400;
let v885 = vec4<f32>(v884);
let v891 = *v196;
var<function> v5576_store: f32;
let v5576 = &v5576_store;
*v5576 = v891;
let v893 = v885[0];
let v896 = *v5576;
let v6369 = fma(v893, v854, v896);
*v5576 = v6369;
let v898 = v885[1];
let v901 = *v5576;
let v6370 = fma(v898, v859, v901);
*v5576 = v6370;
let v903 = v885[2];
let v906 = *v5576;
let v6371 = fma(v903, v864, v906);
*v5576 = v6371;
let v908 = v885[3];
let v911 = *v5576;
let v6372 = fma(v908, v869, v911);
*v5576 = v6372;
let v918 = *v5576;
*v196 = v918;
let v924 = *v434;
let v925 = vec4<f32>(v924);
let v931 = *v244;
var<function> v5577_store: f32;
let v5577 = &v5577_store;
*v5577 = v931;
let v933 = v925[0];
let v936 = *v5577;
let v6373 = fma(v933, v854, v936);
*v5577 = v6373;
let v938 = v925[1];
let v941 = *v5577;
let v6374 = fma(v938, v859, v941);
*v5577 = v6374;
let v943 = v925[2];
let v946 = *v5577;
let v6375 = fma(v943, v864, v946);
*v5577 = v6375;
let v948 = v925[3];
let v951 = *v5577;
let v6376 = fma(v948, v869, v951);
*v5577 = v6376;
let v958 = *v5577;
*v244 = v958;
let v964 = *v468;
let v965 = vec4<f32>(v964);
let v971 = *v292;
var<function> v5578_store: f32;
let v5578 = &v5578_store;
*v5578 = v971;
let v973 = v965[0];
let v976 = *v5578;
let v6377 = fma(v973, v854, v976);
*v5578 = v6377;
let v978 = v965[1];
let v981 = *v5578;
let v6378 = fma(v978, v859, v981);
*v5578 = v6378;
let v983 = v965[2];
let v986 = *v5578;
let v6379 = fma(v983, v864, v986);
*v5578 = v6379;
let v988 = v965[3];
let v991 = *v5578;
let v6380 = fma(v988, v869, v991);
*v5578 = v6380;
let v998 = *v5578;
*v292 = v998;
let v1004 = *v84;
let v1005 = v1004 + v340;
let v1009 = &(*v6591)[v1005];
let v1010 = *v1009;
let v1016 = *v366;
let v1017 = vec4<f32>(v1016);
let v1023 = *v154;
var<function> v5579_store: f32;
let v5579 = &v5579_store;
*v5579 = v1023;
let v1025 = v1017[0];
let v1026 = v1010[0];
let v1028 = *v5579;
let v6381 = fma(v1025, v1026, v1028);
*v5579 = v6381;
let v1030 = v1017[1];
let v1031 = v1010[1];
let v1033 = *v5579;
let v6382 = fma(v1030, v1031, v1033);
*v5579 = v6382;
let v1035 = v1017[2];
let v1036 = v1010[2];
let v1038 = *v5579;
let v6383 = fma(v1035, v1036, v1038);
*v5579 = v6383;
let v1040 = v1017[3];
let v1041 = v1010[3];
let v1043 = *v5579;
let v6384 = fma(v1040, v1041, v1043);
*v5579 = v6384;
let v1050 = *v5579;
*v154 = v1050;
let v1056 = *v400;
let v1057 = vec4<f32>(v1056);
let v1063 = *v202;
var<function> v5580_store: f32;
let v5580 = &v5580_store;
*v5580 = v1063;
let v1065 = v1057[0];
let v1068 = *v5580;
let v6385 = fma(v1065, v1026, v1068);
*v5580 = v6385;
let v1070 = v1057[1];
let v1073 = *v5580;
let v6386 = fma(v1070, v1031, v1073);
*v5580 = v6386;
let v1075 = v1057[2];
let v1078 = *v5580;
let v6387 = fma(v1075, v1036, v1078);
*v5580 = v6387;
let v1080 = v1057[3];
let v1083 = *v5580;
let v6388 = fma(v1080, v1041, v1083);
*v5580 = v6388;
let v1090 = *v5580;
*v202 = v1090;
let v1096 = *v434;
let v1097 = vec4<f32>(v1096);
let v1103 = *v250;
var<function> v5581_store: f32;
let v5581 = &v5581_store;
*v5581 = v1103;
let v1105 = v1097[0];
let v1108 = *v5581;
let v6389 = fma(v1105, v1026, v1108);
*v5581 = v6389;
let v1110 = v1097[1];
let v1113 = *v5581;
let v6390 = fma(v1110, v1031, v1113);
*v5581 = v6390;
let v1115 = v1097[2];
let v1118 = *v5581;
let v6391 = fma(v1115, v1036, v1118);
*v5581 = v6391;
let v1120 = v1097[3];
let v1123 = *v5581;
let v6392 = fma(v1120, v1041, v1123);
*v5581 = v6392;
let v1130 = *v5581;
*v250 = v1130;
let v1136 = *v468;
let v1137 = vec4<f32>(v1136);
let v1143 = *v298;
var<function> v5582_store: f32;
let v5582 = &v5582_store;
*v5582 = v1143;
let v1145 = v1137[0];
let v1148 = *v5582;
let v6393 = fma(v1145, v1026, v1148);
*v5582 = v6393;
let v1150 = v1137[1];
let v1153 = *v5582;
let v6394 = fma(v1150, v1031, v1153);
*v5582 = v6394;
let v1155 = v1137[2];
let v1158 = *v5582;
let v6395 = fma(v1155, v1036, v1158);
*v5582 = v6395;
let v1160 = v1137[3];
let v1163 = *v5582;
let v6396 = fma(v1160, v1041, v1163);
*v5582 = v6396;
let v1170 = *v5582;
*v298 = v1170;
let v1176 = *v92;
let v1177 = v1176 + v340;
let v1181 = &(*v6591)[v1177];
let v1182 = *v1181;
let v1188 = *v366;
let v1189 = vec4<f32>(v1188);
let v1195 = *v160;
var<function> v5583_store: f32;
let v5583 = &v5583_store;
*v5583 = v1195;
let v1197 = v1189[0];
let v1198 = v1182[0];
let v1200 = *v5583;
let v6397 = fma(v1197, v1198, v1200);
*v5583 = v6397;
let v1202 = v1189[1];
let v1203 = v1182[1];
let v1205 = *v5583;
let v6398 = fma(v1202, v1203, v1205);
*v5583 = v6398;
let v1207 = v1189[2];
let v1208 = v1182[2];
let v1210 = *v5583;
let v6399 = fma(v1207, v1208, v1210);
*v5583 = v6399;
let v1212 = v1189[3];
let v1213 = v1182[3];
let v1215 = *v5583;
let v6400 = fma(v1212, v1213, v1215);
*v5583 = v6400;
let v1222 = *v5583;
*v160 = v1222;
let v1228 = *v400;
let v1229 = vec4<f32>(v1228);
let v1235 = *v208;
var<function> v5584_store: f32;
let v5584 = &v5584_store;
*v5584 = v1235;
let v1237 = v1229[0];
let v1240 = *v5584;
let v6401 = fma(v1237, v1198, v1240);
*v5584 = v6401;
let v1242 = v1229[1];
let v1245 = *v5584;
let v6402 = fma(v1242, v1203, v1245);
*v5584 = v6402;
let v1247 = v1229[2];
let v1250 = *v5584;
let v6403 = fma(v1247, v1208, v1250);
*v5584 = v6403;
let v1252 = v1229[3];
let v1255 = *v5584;
let v6404 = fma(v1252, v1213, v1255);
*v5584 = v6404;
let v1262 = *v5584;
*v208 = v1262;
let v1268 = *v434;
let v1269 = vec4<f32>(v1268);
let v1275 = *v256;
var<function> v5585_store: f32;
let v5585 = &v5585_store;
*v5585 = v1275;
let v1277 = v1269[0];
let v1280 = *v5585;
let v6405 = fma(v1277, v1198, v1280);
*v5585 = v6405;
let v1282 = v1269[1];
let v1285 = *v5585;
let v6406 = fma(v1282, v1203, v1285);
*v5585 = v6406;
let v1287 = v1269[2];
let v1290 = *v5585;
let v6407 = fma(v1287, v1208, v1290);
*v5585 = v6407;
let v1292 = v1269[3];
let v1295 = *v5585;
let v6408 = fma(v1292, v1213, v1295);
*v5585 = v6408;
let v1302 = *v5585;
*v256 = v1302;
let v1308 = *v468;
let v1309 = vec4<f32>(v1308);
let v1315 = *v304;
var<function> v5586_store: f32;
let v5586 = &v5586_store;
*v5586 = v1315;
let v1317 = v1309[0];
let v1320 = *v5586;
let v6409 = fma(v1317, v1198, v1320);
*v5586 = v6409;
let v1322 = v1309[1];
let v1325 = *v5586;
let v6410 = fma(v1322, v1203, v1325);
*v5586 = v6410;
let v1327 = v1309[2];
let v1330 = *v5586;
let v6411 = fma(v1327, v1208, v1330);
*v5586 = v6411;
let v1332 = v1309[3];
let v1335 = *v5586;
let v6412 = fma(v1332, v1213, v1335);
*v5586 = v6412;
let v1342 = *v5586;
*v304 = v1342;
let v1348 = *v100;
let v1349 = v1348 + v340;
let v1353 = &(*v6591)[v1349];
let v1354 = *v1353;
let v1360 = *v366;
let v1361 = vec4<f32>(v1360);
let v1367 = *v166;
var<function> v5587_store: f32;
let v5587 = &v5587_store;
*v5587 = v1367;
let v1369 = v1361[0];
let v1370 = v1354[0];
let v1372 = *v5587;
let v6413 = fma(v1369, v1370, v1372);
*v5587 = v6413;
let v1374 = v1361[1];
let v1375 = v1354[1];
let v1377 = *v5587;
let v6414 = fma(v1374, v1375, v1377);
*v5587 = v6414;
let v1379 = v1361[2];
let v1380 = v1354[2];
let v1382 = *v5587;
let v6415 = fma(v1379, v1380, v1382);
*v5587 = v6415;
let v1384 = v1361[3];
let v1385 = v1354[3];
let v1387 = *v5587;
let v6416 = fma(v1384, v1385, v1387);
*v5587 = v6416;
let v1394 = *v5587;
*v166 = v1394;
let v1400 = *v400;
let v1401 = vec4<f32>(v1400);
let v1407 = *v214;
var<function> v5588_store: f32;
let v5588 = &v5588_store;
*v5588 = v1407;
let v1409 = v1401[0];
let v1412 = *v5588;
let v6417 = fma(v1409, v1370, v1412);
*v5588 = v6417;
let v1414 = v1401[1];
let v1417 = *v5588;
let v6418 = fma(v1414, v1375, v1417);
*v5588 = v6418;
let v1419 = v1401[2];
let v1422 = *v5588;
let v6419 = fma(v1419, v1380, v1422);
*v5588 = v6419;
let v1424 = v1401[3];
let v1427 = *v5588;
let v6420 = fma(v1424, v1385, v1427);
*v5588 = v6420;
let v1434 = *v5588;
*v214 = v1434;
let v1440 = *v434;
let v1441 = vec4<f32>(v1440);
let v1447 = *v262;
var<function> v5589_store: f32;
let v5589 = &v5589_store;
*v5589 = v1447;
let v1449 = v1441[0];
let v1452 = *v5589;
let v6421 = fma(v1449, v1370, v1452);
*v5589 = v6421;
let v1454 = v1441[1];
let v1457 = *v5589;
let v6422 = fma(v1454, v1375, v1457);
*v5589 = v6422;
let v1459 = v1441[2];
let v1462 = *v5589;
let v6423 = fma(v1459, v1380, v1462);
*v5589 = v6423;
let v1464 = v1441[3];
let v1467 = *v5589;
let v6424 = fma(v1464, v1385, v1467);
*v5589 = v6424;
let v1474 = *v5589;
*v262 = v1474;
let v1480 = *v468;
let v1481 = vec4<f32>(v1480);
let v1487 = *v310;
var<function> v5590_store: f32;
let v5590 = &v5590_store;
*v5590 = v1487;
let v1489 = v1481[0];
let v1492 = *v5590;
let v6425 = fma(v1489, v1370, v1492);
*v5590 = v6425;
let v1494 = v1481[1];
let v1497 = *v5590;
let v6426 = fma(v1494, v1375, v1497);
*v5590 = v6426;
let v1499 = v1481[2];
let v1502 = *v5590;
let v6427 = fma(v1499, v1380, v1502);
*v5590 = v6427;
let v1504 = v1481[3];
let v1507 = *v5590;
let v6428 = fma(v1504, v1385, v1507);
*v5590 = v6428;
let v1514 = *v5590;
*v310 = v1514;
let v1520 = *v108;
let v1521 = v1520 + v340;
let v1525 = &(*v6591)[v1521];
let v1526 = *v1525;
let v1532 = *v366;
let v1533 = vec4<f32>(v1532);
let v1539 = *v172;
var<function> v5591_store: f32;
let v5591 = &v5591_store;
*v5591 = v1539;
let v1541 = v1533[0];
let v1542 = v1526[0];
let v1544 = *v5591;
let v6429 = fma(v1541, v1542, v1544);
*v5591 = v6429;
let v1546 = v1533[1];
let v1547 = v1526[1];
let v1549 = *v5591;
let v6430 = fma(v1546, v1547, v1549);
*v5591 = v6430;
let v1551 = v1533[2];
let v1552 = v1526[2];
let v1554 = *v5591;
let v6431 = fma(v1551, v1552, v1554);
*v5591 = v6431;
let v1556 = v1533[3];
let v1557 = v1526[3];
let v1559 = *v5591;
let v6432 = fma(v1556, v1557, v1559);
*v5591 = v6432;
let v1566 = *v5591;
*v172 = v1566;
let v1572 = *v400;
let v1573 = vec4<f32>(v1572);
let v1579 = *v220;
var<function> v5592_store: f32;
let v5592 = &v5592_store;
*v5592 = v1579;
let v1581 = v1573[0];
let v1584 = *v5592;
let v6433 = fma(v1581, v1542, v1584);
*v5592 = v6433;
let v1586 = v1573[1];
let v1589 = *v5592;
let v6434 = fma(v1586, v1547, v1589);
*v5592 = v6434;
let v1591 = v1573[2];
let v1594 = *v5592;
let v6435 = fma(v1591, v1552, v1594);
*v5592 = v6435;
let v1596 = v1573[3];
let v1599 = *v5592;
let v6436 = fma(v1596, v1557, v1599);
*v5592 = v6436;
let v1606 = *v5592;
*v220 = v1606;
let v1612 = *v434;
let v1613 = vec4<f32>(v1612);
let v1619 = *v268;
var<function> v5593_store: f32;
let v5593 = &v5593_store;
*v5593 = v1619;
let v1621 = v1613[0];
let v1624 = *v5593;
let v6437 = fma(v1621, v1542, v1624);
*v5593 = v6437;
let v1626 = v1613[1];
let v1629 = *v5593;
let v6438 = fma(v1626, v1547, v1629);
*v5593 = v6438;
let v1631 = v1613[2];
let v1634 = *v5593;
let v6439 = fma(v1631, v1552, v1634);
*v5593 = v6439;
let v1636 = v1613[3];
let v1639 = *v5593;
let v6440 = fma(v1636, v1557, v1639);
*v5593 = v6440;
let v1646 = *v5593;
*v268 = v1646;
let v1652 = *v468;
let v1653 = vec4<f32>(v1652);
let v1659 = *v316;
var<function> v5594_store: f32;
let v5594 = &v5594_store;
*v5594 = v1659;
let v1661 = v1653[0];
let v1664 = *v5594;
let v6441 = fma(v1661, v1542, v1664);
*v5594 = v6441;
let v1666 = v1653[1];
let v1669 = *v5594;
let v6442 = fma(v1666, v1547, v1669);
*v5594 = v6442;
let v1671 = v1653[2];
let v1674 = *v5594;
let v6443 = fma(v1671, v1552, v1674);
*v5594 = v6443;
let v1676 = v1653[3];
let v1679 = *v5594;
let v6444 = fma(v1676, v1557, v1679);
*v5594 = v6444;
let v1686 = *v5594;
*v316 = v1686;
let v1692 = *v116;
let v1693 = v1692 + v340;
let v1697 = &(*v6591)[v1693];
let v1698 = *v1697;
let v1704 = *v366;
let v1705 = vec4<f32>(v1704);
let v1711 = *v178;
var<function> v5595_store: f32;
let v5595 = &v5595_store;
*v5595 = v1711;
let v1713 = v1705[0];
let v1714 = v1698[0];
let v1716 = *v5595;
let v6445 = fma(v1713, v1714, v1716);
*v5595 = v6445;
let v1718 = v1705[1];
let v1719 = v1698[1];
let v1721 = *v5595;
let v6446 = fma(v1718, v1719, v1721);
*v5595 = v6446;
let v1723 = v1705[2];
let v1724 = v1698[2];
let v1726 = *v5595;
let v6447 = fma(v1723, v1724, v1726);
*v5595 = v6447;
let v1728 = v1705[3];
let v1729 = v1698[3];
let v1731 = *v5595;
let v6448 = fma(v1728, v1729, v1731);
*v5595 = v6448;
let v1738 = *v5595;
*v178 = v1738;
let v1744 = *v400;
let v1745 = vec4<f32>(v1744);
let v1751 = *v226;
var<function> v5596_store: f32;
let v5596 = &v5596_store;
*v5596 = v1751;
let v1753 = v1745[0];
let v1756 = *v5596;
let v6449 = fma(v1753, v1714, v1756);
*v5596 = v6449;
let v1758 = v1745[1];
let v1761 = *v5596;
let v6450 = fma(v1758, v1719, v1761);
*v5596 = v6450;
let v1763 = v1745[2];
let v1766 = *v5596;
let v6451 = fma(v1763, v1724, v1766);
*v5596 = v6451;
let v1768 = v1745[3];
let v1771 = *v5596;
let v6452 = fma(v1768, v1729, v1771);
*v5596 = v6452;
let v1778 = *v5596;
*v226 = v1778;
let v1784 = *v434;
let v1785 = vec4<f32>(v1784);
let v1791 = *v274;
var<function> v5597_store: f32;
let v5597 = &v5597_store;
*v5597 = v1791;
let v1793 = v1785[0];
let v1796 = *v5597;
let v6453 = fma(v1793, v1714, v1796);
*v5597 = v6453;
let v1798 = v1785[1];
let v1801 = *v5597;
let v6454 = fma(v1798, v1719, v1801);
*v5597 = v6454;
let v1803 = v1785[2];
let v1806 = *v5597;
let v6455 = fma(v1803, v1724, v1806);
*v5597 = v6455;
let v1808 = v1785[3];
let v1811 = *v5597;
let v6456 = fma(v1808, v1729, v1811);
*v5597 = v6456;
let v1818 = *v5597;
*v274 = v1818;
let v1824 = *v468;
let v1825 = vec4<f32>(v1824);
let v1831 = *v322;
var<function> v5598_store: f32;
let v5598 = &v5598_store;
*v5598 = v1831;
let v1833 = v1825[0];
let v1836 = *v5598;
let v6457 = fma(v1833, v1714, v1836);
*v5598 = v6457;
let v1838 = v1825[1];
let v1841 = *v5598;
let v6458 = fma(v1838, v1719, v1841);
*v5598 = v6458;
let v1843 = v1825[2];
let v1846 = *v5598;
let v6459 = fma(v1843, v1724, v1846);
*v5598 = v6459;
let v1848 = v1825[3];
let v1851 = *v5598;
let v6460 = fma(v1848, v1729, v1851);
*v5598 = v6460;
let v1858 = *v5598;
*v322 = v1858;
let v1860 = v340 + v123;
let v1866 = *v60;
let v1867 = v1866 + v1860;
let v1871 = &(*v6591)[v1867];
let v1872 = *v1871;
let v1878 = *v378;
let v1879 = vec4<f32>(v1878);
let v1885 = *v136;
var<function> v5599_store: f32;
let v5599 = &v5599_store;
*v5599 = v1885;
let v1887 = v1879[0];
let v1888 = v1872[0];
let v1890 = *v5599;
let v6461 = fma(v1887, v1888, v1890);
*v5599 = v6461;
let v1892 = v1879[1];
let v1893 = v1872[1];
let v1895 = *v5599;
let v6462 = fma(v1892, v1893, v1895);
*v5599 = v6462;
let v1897 = v1879[2];
let v1898 = v1872[2];
let v1900 = *v5599;
let v6463 = fma(v1897, v1898, v1900);
*v5599 = v6463;
let v1902 = v1879[3];
let v1903 = v1872[3];
let v1905 = *v5599;
let v6464 = fma(v1902, v1903, v1905);
*v5599 = v6464;
let v1912 = *v5599;
*v136 = v1912;
let v1918 = *v412;
let v1919 = vec4<f32>(v1918);
let v1925 = *v184;
var<function> v5600_store: f32;
let v5600 = &v5600_store;
*v5600 = v1925;
let v1927 = v1919[0];
let v1930 = *v5600;
let v6465 = fma(v1927, v1888, v1930);
*v5600 = v6465;
let v1932 = v1919[1];
let v1935 = *v5600;
let v6466 = fma(v1932, v1893, v1935);
*v5600 = v6466;
let v1937 = v1919[2];
let v1940 = *v5600;
let v6467 = fma(v1937, v1898, v1940);
*v5600 = v6467;
let v1942 = v1919[3];
let v1945 = *v5600;
let v6468 = fma(v1942, v1903, v1945);
*v5600 = v6468;
let v1952 = *v5600;
*v184 = v1952;
let v1958 = *v446;
let v1959 = vec4<f32>(v1958);
let v1965 = *v232;
var<function> v5601_store: f32;
let v5601 = &v5601_store;
*v5601 = v1965;
let v1967 = v1959[0];
let v1970 = *v5601;
let v6469 = fma(v1967, v1888, v1970);
*v5601 = v6469;
let v1972 = v1959[1];
let v1975 = *v5601;
let v6470 = fma(v1972, v1893, v1975);
*v5601 = v6470;
let v1977 = v1959[2];
let v1980 = *v5601;
let v6471 = fma(v1977, v1898, v1980);
*v5601 = v6471;
let v1982 = v1959[3];
let v1985 = *v5601;
let v6472 = fma(v1982, v1903, v1985);
*v5601 = v6472;
let v1992 = *v5601;
*v232 = v1992;
let v1998 = *v480;
let v1999 = vec4<f32>(v1998);
let v2005 = *v280;
var<function> v5602_store: f32;
let v5602 = &v5602_store;
*v5602 = v2005;
let v2007 = v1999[0];
let v2010 = *v5602;
let v6473 = fma(v2007, v1888, v2010);
*v5602 = v6473;
let v2012 = v1999[1];
let v2015 = *v5602;
let v6474 = fma(v2012, v1893, v2015);
*v5602 = v6474;
let v2017 = v1999[2];
let v2020 = *v5602;
let v6475 = fma(v2017, v1898, v2020);
*v5602 = v6475;
let v2022 = v1999[3];
let v2025 = *v5602;
let v6476 = fma(v2022, v1903, v2025);
*v5602 = v6476;
let v2032 = *v5602;
*v280 = v2032;
let v2038 = *v68;
let v2039 = v2038 + v1860;
let v2043 = &(*v6591)[v2039];
let v2044 = *v2043;
let v2050 = *v378;
let v2051 = vec4<f32>(v2050);
let v2057 = *v142;
var<function> v5603_store: f32;
let v5603 = &v5603_store;
*v5603 = v2057;
let v2059 = v2051[0];
let v2060 = v2044[0];
let v2062 = *v5603;
let v6477 = fma(v2059, v2060, v2062);
*v5603 = v6477;
let v2064 = v2051[1];
let v2065 = v2044[1];
let v2067 = *v5603;
let v6478 = fma(v2064, v2065, v2067);
*v5603 = v6478;
let v2069 = v2051[2];
let v2070 = v2044[2];
let v2072 = *v5603;
let v6479 = fma(v2069, v2070, v2072);
*v5603 = v6479;
let v2074 = v2051[3];
let v2075 = v2044[3];
let v2077 = *v5603;
let v6480 = fma(v2074, v2075, v2077);
*v5603 = v6480;
let v2084 = *v5603;
*v142 = v2084;
let v2090 = *v412;
let v2091 = vec4<f32>(v2090);
let v2097 = *v190;
var<function> v5604_store: f32;
let v5604 = &v5604_store;
*v5604 = v2097;
let v2099 = v2091[0];
let v2102 = *v5604;
let v6481 = fma(v2099, v2060, v2102);
*v5604 = v6481;
let v2104 = v2091[1];
let v2107 = *v5604;
let v6482 = fma(v2104, v2065, v2107);
*v5604 = v6482;
let v2109 = v2091[2];
let v2112 = *v5604;
let v6483 = fma(v2109, v2070, v2112);
*v5604 = v6483;
let v2114 = v2091[3];
let v2117 = *v5604;
let v6484 = fma(v2114, v2075, v2117);
*v5604 = v6484;
let v2124 = *v5604;
*v190 = v2124;
let v2130 = *v446;
let v2131 = vec4<f32>(v2130);
let v2137 = *v238;
var<function> v5605_store: f32;
let v5605 = &v5605_store;
*v5605 = v2137;
let v2139 = v2131[0];
let v2142 = *v5605;
let v6485 = fma(v2139, v2060, v2142);
*v5605 = v6485;
let v2144 = v2131[1];
let v2147 = *v5605;
let v6486 = fma(v2144, v2065, v2147);
*v5605 = v6486;
let v2149 = v2131[2];
let v2152 = *v5605;
let v6487 = fma(v2149, v2070, v2152);
*v5605 = v6487;
let v2154 = v2131[3];
let v2157 = *v5605;
let v6488 = fma(v2154, v2075, v2157);
*v5605 = v6488;
let v2164 = *v5605;
*v238 = v2164;
let v2170 = *v480;
let v2171 = vec4<f32>(v2170);
let v2177 = *v286;
var<function> v5606_store: f32;
let v5606 = &v5606_store;
*v5606 = v2177;
let v2179 = v2171[0];
let v2182 = *v5606;
let v6489 = fma(v2179, v2060, v2182);
*v5606 = v6489;
let v2184 = v2171[1];
let v2187 = *v5606;
let v6490 = fma(v2184, v2065, v2187);
*v5606 = v6490;
let v2189 = v2171[2];
let v2192 = *v5606;
let v6491 = fma(v2189, v2070, v2192);
*v5606 = v6491;
let v2194 = v2171[3];
let v2197 = *v5606;
let v6492 = fma(v2194, v2075, v2197);
*v5606 = v6492;
let v2204 = *v5606;
*v286 = v2204;
let v2210 = *v76;
let v2211 = v2210 + v1860;
let v2215 = &(*v6591)[v2211];
let v2216 = *v2215;
let v2222 = *v378;
let v2223 = vec4<f32>(v2222);
let v2229 = *v148;
var<function> v5607_store: f32;
let v5607 = &v5607_store;
*v5607 = v2229;
let v2231 = v2223[0];
let v2232 = v2216[0];
let v2234 = *v5607;
let v6493 = fma(v2231, v2232, v2234);
*v5607 = v6493;
let v2236 = v2223[1];
let v2237 = v2216[1];
let v2239 = *v5607;
let v6494 = fma(v2236, v2237, v2239);
*v5607 = v6494;
let v2241 = v2223[2];
let v2242 = v2216[2];
let v2244 = *v5607;
let v6495 = fma(v2241, v2242, v2244);
*v5607 = v6495;
let v2246 = v2223[3];
let v2247 = v2216[3];
let v2249 = *v5607;
let v6496 = fma(v2246, v2247, v2249);
*v5607 = v6496;
let v2256 = *v5607;
*v148 = v2256;
let v2262 = *v412;
let v2263 = vec4<f32>(v2262);
let v2269 = *v196;
var<function> v5608_store: f32;
let v5608 = &v5608_store;
*v5608 = v2269;
let v2271 = v2263[0];
let v2274 = *v5608;
let v6497 = fma(v2271, v2232, v2274);
*v5608 = v6497;
let v2276 = v2263[1];
let v2279 = *v5608;
let v6498 = fma(v2276, v2237, v2279);
*v5608 = v6498;
let v2281 = v2263[2];
let v2284 = *v5608;
let v6499 = fma(v2281, v2242, v2284);
*v5608 = v6499;
let v2286 = v2263[3];
let v2289 = *v5608;
let v6500 = fma(v2286, v2247, v2289);
*v5608 = v6500;
let v2296 = *v5608;
*v196 = v2296;
let v2302 = *v446;
let v2303 = vec4<f32>(v2302);
let v2309 = *v244;
var<function> v5609_store: f32;
let v5609 = &v5609_store;
*v5609 = v2309;
let v2311 = v2303[0];
let v2314 = *v5609;
let v6501 = fma(v2311, v2232, v2314);
*v5609 = v6501;
let v2316 = v2303[1];
let v2319 = *v5609;
let v6502 = fma(v2316, v2237, v2319);
*v5609 = v6502;
let v2321 = v2303[2];
let v2324 = *v5609;
let v6503 = fma(v2321, v2242, v2324);
*v5609 = v6503;
let v2326 = v2303[3];
let v2329 = *v5609;
let v6504 = fma(v2326, v2247, v2329);
*v5609 = v6504;
let v2336 = *v5609;
*v244 = v2336;
let v2342 = *v480;
let v2343 = vec4<f32>(v2342);
let v2349 = *v292;
var<function> v5610_store: f32;
let v5610 = &v5610_store;
*v5610 = v2349;
let v2351 = v2343[0];
let v2354 = *v5610;
let v6505 = fma(v2351, v2232, v2354);
*v5610 = v6505;
let v2356 = v2343[1];
let v2359 = *v5610;
let v6506 = fma(v2356, v2237, v2359);
*v5610 = v6506;
let v2361 = v2343[2];
let v2364 = *v5610;
let v6507 = fma(v2361, v2242, v2364);
*v5610 = v6507;
let v2366 = v2343[3];
let v2369 = *v5610;
let v6508 = fma(v2366, v2247, v2369);
*v5610 = v6508;
let v2376 = *v5610;
*v292 = v2376;
let v2382 = *v84;
let v2383 = v2382 + v1860;
let v2387 = &(*v6591)[v2383];
let v2388 = *v2387;
let v2394 = *v378;
let v2395 = vec4<f32>(v2394);
let v2401 = *v154;
var<function> v5611_store: f32;
let v5611 = &v5611_store;
*v5611 = v2401;
let v2403 = v2395[0];
let v2404 = v2388[0];
let v2406 = *v5611;
let v6509 = fma(v2403, v2404, v2406);
*v5611 = v6509;
let v2408 = v2395[1];
let v2409 = v2388[1];
let v2411 = *v5611;
let v6510 = fma(v2408, v2409, v2411);
*v5611 = v6510;
let v2413 = v2395[2];
let v2414 = v2388[2];
let v2416 = *v5611;
let v6511 = fma(v2413, v2414, v2416);
*v5611 = v6511;
let v2418 = v2395[3];
let v2419 = v2388[3];
let v2421 = *v5611;
let v6512 = fma(v2418, v2419, v2421);
*v5611 = v6512;
let v2428 = *v5611;
*v154 = v2428;
let v2434 = *v412;
let v2435 = vec4<f32>(v2434);
let v2441 = *v202;
var<function> v5612_store: f32;
let v5612 = &v5612_store;
*v5612 = v2441;
let v2443 = v2435[0];
let v2446 = *v5612;
let v6513 = fma(v2443, v2404, v2446);
*v5612 = v6513;
let v2448 = v2435[1];
let v2451 = *v5612;
let v6514 = fma(v2448, v2409, v2451);
*v5612 = v6514;
let v2453 = v2435[2];
let v2456 = *v5612;
let v6515 = fma(v2453, v2414, v2456);
*v5612 = v6515;
let v2458 = v2435[3];
let v2461 = *v5612;
let v6516 = fma(v2458, v2419, v2461);
*v5612 = v6516;
let v2468 = *v5612;
*v202 = v2468;
let v2474 = *v446;
let v2475 = vec4<f32>(v2474);
let v2481 = *v250;
var<function> v5613_store: f32;
let v5613 = &v5613_store;
*v5613 = v2481;
let v2483 = v2475[0];
let v2486 = *v5613;
let v6517 = fma(v2483, v2404, v2486);
*v5613 = v6517;
let v2488 = v2475[1];
let v2491 = *v5613;
let v6518 = fma(v2488, v2409, v2491);
*v5613 = v6518;
let v2493 = v2475[2];
let v2496 = *v5613;
let v6519 = fma(v2493, v2414, v2496);
*v5613 = v6519;
let v2498 = v2475[3];
let v2501 = *v5613;
let v6520 = fma(v2498, v2419, v2501);
*v5613 = v6520;
let v2508 = *v5613;
*v250 = v2508;
let v2514 = *v480;
let v2515 = vec4<f32>(v2514);
let v2521 = *v298;
var<function> v5614_store: f32;
let v5614 = &v5614_store;
*v5614 = v2521;
let v2523 = v2515[0];
let v2526 = *v5614;
let v6521 = fma(v2523, v2404, v2526);
*v5614 = v6521;
let v2528 = v2515[1];
let v2531 = *v5614;
let v6522 = fma(v2528, v2409, v2531);
*v5614 = v6522;
let v2533 = v2515[2];
let v2536 = *v5614;
let v6523 = fma(v2533, v2414, v2536);
*v5614 = v6523;
let v2538 = v2515[3];
let v2541 = *v5614;
let v6524 = fma(v2538, v2419, v2541);
*v5614 = v6524;
let v2548 = *v5614;
*v298 = v2548;
let v2554 = *v92;
let v2555 = v2554 + v1860;
let v2559 = &(*v6591)[v2555];
let v2560 = *v2559;
let v2566 = *v378;
let v2567 = vec4<f32>(v2566);
let v2573 = *v160;
var<function> v5615_store: f32;
let v5615 = &v5615_store;
*v5615 = v2573;
let v2575 = v2567[0];
let v2576 = v2560[0];
let v2578 = *v5615;
let v6525 = fma(v2575, v2576, v2578);
*v5615 = v6525;
let v2580 = v2567[1];
let v2581 = v2560[1];
let v2583 = *v5615;
let v6526 = fma(v2580, v2581, v2583);
*v5615 = v6526;
let v2585 = v2567[2];
let v2586 = v2560[2];
let v2588 = *v5615;
let v6527 = fma(v2585, v2586, v2588);
*v5615 = v6527;
let v2590 = v2567[3];
let v2591 = v2560[3];
let v2593 = *v5615;
let v6528 = fma(v2590, v2591, v2593);
*v5615 = v6528;
let v2600 = *v5615;
*v160 = v2600;
let v2606 = *v412;
let v2607 = vec4<f32>(v2606);
let v2613 = *v208;
var<function> v5616_store: f32;
let v5616 = &v5616_store;
*v5616 = v2613;
let v2615 = v2607[0];
let v2618 = *v5616;
let v6529 = fma(v2615, v2576, v2618);
*v5616 = v6529;
let v2620 = v2607[1];
let v2623 = *v5616;
let v6530 = fma(v2620, v2581, v2623);
*v5616 = v6530;
let v2625 = v2607[2];
let v2628 = *v5616;
let v6531 = fma(v2625, v2586, v2628);
*v5616 = v6531;
let v2630 = v2607[3];
let v2633 = *v5616;
let v6532 = fma(v2630, v2591, v2633);
*v5616 = v6532;
let v2640 = *v5616;
*v208 = v2640;
let v2646 = *v446;
let v2647 = vec4<f32>(v2646);
let v2653 = *v256;
var<function> v5617_store: f32;
let v5617 = &v5617_store;
*v5617 = v2653;
let v2655 = v2647[0];
let v2658 = *v5617;
let v6533 = fma(v2655, v2576, v2658);
*v5617 = v6533;
let v2660 = v2647[1];
let v2663 = *v5617;
let v6534 = fma(v2660, v2581, v2663);
*v5617 = v6534;
let v2665 = v2647[2];
let v2668 = *v5617;
let v6535 = fma(v2665, v2586, v2668);
*v5617 = v6535;
let v2670 = v2647[3];
let v2673 = *v5617;
let v6536 = fma(v2670, v2591, v2673);
*v5617 = v6536;
let v2680 = *v5617;
*v256 = v2680;
let v2686 = *v480;
let v2687 = vec4<f32>(v2686);
let v2693 = *v304;
var<function> v5618_store: f32;
let v5618 = &v5618_store;
*v5618 = v2693;
let v2695 = v2687[0];
let v2698 = *v5618;
let v6537 = fma(v2695, v2576, v2698);
*v5618 = v6537;
let v2700 = v2687[1];
let v2703 = *v5618;
let v6538 = fma(v2700, v2581, v2703);
*v5618 = v6538;
let v2705 = v2687[2];
let v2708 = *v5618;
let v6539 = fma(v2705, v2586, v2708);
*v5618 = v6539;
let v2710 = v2687[3];
let v2713 = *v5618;
let v6540 = fma(v2710, v2591, v2713);
*v5618 = v6540;
let v2720 = *v5618;
*v304 = v2720;
let v2726 = *v100;
let v2727 = v2726 + v1860;
let v2731 = &(*v6591)[v2727];
let v2732 = *v2731;
let v2738 = *v378;
let v2739 = vec4<f32>(v2738);
let v2745 = *v166;
var<function> v5619_store: f32;
let v5619 = &v5619_store;
*v5619 = v2745;
let v2747 = v2739[0];
let v2748 = v2732[0];
let v2750 = *v5619;
let v6541 = fma(v2747, v2748, v2750);
*v5619 = v6541;
let v2752 = v2739[1];
let v2753 = v2732[1];
let v2755 = *v5619;
let v6542 = fma(v2752, v2753, v2755);
*v5619 = v6542;
let v2757 = v2739[2];
let v2758 = v2732[2];
let v2760 = *v5619;
let v6543 = fma(v2757, v2758, v2760);
*v5619 = v6543;
let v2762 = v2739[3];
let v2763 = v2732[3];
let v2765 = *v5619;
let v6544 = fma(v2762, v2763, v2765);
*v5619 = v6544;
let v2772 = *v5619;
*v166 = v2772;
let v2778 = *v412;
let v2779 = vec4<f32>(v2778);
let v2785 = *v214;
var<function> v5620_store: f32;
let v5620 = &v5620_store;
*v5620 = v2785;
let v2787 = v2779[0];
let v2790 = *v5620;
let v6545 = fma(v2787, v2748, v2790);
*v5620 = v6545;
let v2792 = v2779[1];
let v2795 = *v5620;
let v6546 = fma(v2792, v2753, v2795);
*v5620 = v6546;
let v2797 = v2779[2];
let v2800 = *v5620;
let v6547 = fma(v2797, v2758, v2800);
*v5620 = v6547;
let v2802 = v2779[3];
let v2805 = *v5620;
let v6548 = fma(v2802, v2763, v2805);
*v5620 = v6548;
let v2812 = *v5620;
*v214 = v2812;
let v2818 = *v446;
let v2819 = vec4<f32>(v2818);
let v2825 = *v262;
var<function> v5621_store: f32;
let v5621 = &v5621_store;
*v5621 = v2825;
let v2827 = v2819[0];
let v2830 = *v5621;
let v6549 = fma(v2827, v2748, v2830);
*v5621 = v6549;
let v2832 = v2819[1];
let v2835 = *v5621;
let v6550 = fma(v2832, v2753, v2835);
*v5621 = v6550;
let v2837 = v2819[2];
let v2840 = *v5621;
let v6551 = fma(v2837, v2758, v2840);
*v5621 = v6551;
let v2842 = v2819[3];
let v2845 = *v5621;
let v6552 = fma(v2842, v2763, v2845);
*v5621 = v6552;
let v2852 = *v5621;
*v262 = v2852;
let v2858 = *v480;
let v2859 = vec4<f32>(v2858);
let v2865 = *v310;
var<function> v5622_store: f32;
let v5622 = &v5622_store;
*v5622 = v2865;
let v2867 = v2859[0];
let v2870 = *v5622;
let v6553 = fma(v2867, v2748, v2870);
*v5622 = v6553;
let v2872 = v2859[1];
let v2875 = *v5622;
let v6554 = fma(v2872, v2753, v2875);
*v5622 = v6554;
let v2877 = v2859[2];
let v2880 = *v5622;
let v6555 = fma(v2877, v2758, v2880);
*v5622 = v6555;
let v2882 = v2859[3];
let v2885 = *v5622;
let v6556 = fma(v2882, v2763, v2885);
*v5622 = v6556;
let v2892 = *v5622;
*v310 = v2892;
let v2898 = *v108;
let v2899 = v2898 + v1860;
let v2903 = &(*v6591)[v2899];
let v2904 = *v2903;
let v2910 = *v378;
let v2911 = vec4<f32>(v2910);
let v2917 = *v172;
var<function> v5623_store: f32;
let v5623 = &v5623_store;
*v5623 = v2917;
let v2919 = v2911[0];
let v2920 = v2904[0];
let v2922 = *v5623;
let v6557 = fma(v2919, v2920, v2922);
*v5623 = v6557;
let v2924 = v2911[1];
let v2925 = v2904[1];
let v2927 = *v5623;
let v6558 = fma(v2924, v2925, v2927);
*v5623 = v6558;
let v2929 = v2911[2];
let v2930 = v2904[2];
let v2932 = *v5623;
let v6559 = fma(v2929, v2930, v2932);
*v5623 = v6559;
let v2934 = v2911[3];
let v2935 = v2904[3];
let v2937 = *v5623;
let v6560 = fma(v2934, v2935, v2937);
*v5623 = v6560;
let v2944 = *v5623;
*v172 = v2944;
let v2950 = *v412;
let v2951 = vec4<f32>(v2950);
let v2957 = *v220;
var<function> v5624_store: f32;
let v5624 = &v5624_store;
*v5624 = v2957;
let v2959 = v2951[0];
let v2962 = *v5624;
let v6561 = fma(v2959, v2920, v2962);
*v5624 = v6561;
let v2964 = v2951[1];
let v2967 = *v5624;
let v6562 = fma(v2964, v2925, v2967);
*v5624 = v6562;
let v2969 = v2951[2];
let v2972 = *v5624;
let v6563 = fma(v2969, v2930, v2972);
*v5624 = v6563;
let v2974 = v2951[3];
let v2977 = *v5624;
let v6564 = fma(v2974, v2935, v2977);
*v5624 = v6564;
let v2984 = *v5624;
*v220 = v2984;
let v2990 = *v446;
let v2991 = vec4<f32>(v2990);
let v2997 = *v268;
var<function> v5625_store: f32;
let v5625 = &v5625_store;
*v5625 = v2997;
let v2999 = v2991[0];
let v3002 = *v5625;
let v6565 = fma(v2999, v2920, v3002);
*v5625 = v6565;
let v3004 = v2991[1];
let v3007 = *v5625;
let v6566 = fma(v3004, v2925, v3007);
*v5625 = v6566;
let v3009 = v2991[2];
let v3012 = *v5625;
let v6567 = fma(v3009, v2930, v3012);
*v5625 = v6567;
let v3014 = v2991[3];
let v3017 = *v5625;
let v6568 = fma(v3014, v2935, v3017);
*v5625 = v6568;
let v3024 = *v5625;
*v268 = v3024;
let v3030 = *v480;
let v3031 = vec4<f32>(v3030);
let v3037 = *v316;
var<function> v5626_store: f32;
let v5626 = &v5626_store;
*v5626 = v3037;
let v3039 = v3031[0];
let v3042 = *v5626;
let v6569 = fma(v3039, v2920, v3042);
*v5626 = v6569;
let v3044 = v3031[1];
let v3047 = *v5626;
let v6570 = fma(v3044, v2925, v3047);
*v5626 = v6570;
let v3049 = v3031[2];
let v3052 = *v5626;
let v6571 = fma(v3049, v2930, v3052);
*v5626 = v6571;
let v3054 = v3031[3];
let v3057 = *v5626;
let v6572 = fma(v3054, v2935, v3057);
*v5626 = v6572;
let v3064 = *v5626;
*v316 = v3064;
let v3070 = *v116;
let v3071 = v3070 + v1860;
let v3075 = &(*v6591)[v3071];
let v3076 = *v3075;
let v3082 = *v378;
let v3083 = vec4<f32>(v3082);
let v3089 = *v178;
var<function> v5627_store: f32;
let v5627 = &v5627_store;
*v5627 = v3089;
let v3091 = v3083[0];
let v3092 = v3076[0];
let v3094 = *v5627;
let v6573 = fma(v3091, v3092, v3094);
*v5627 = v6573;
let v3096 = v3083[1];
let v3097 = v3076[1];
let v3099 = *v5627;
let v6574 = fma(v3096, v3097, v3099);
*v5627 = v6574;
let v3101 = v3083[2];
let v3102 = v3076[2];
let v3104 = *v5627;
let v6575 = fma(v3101, v3102, v3104);
*v5627 = v6575;
let v3106 = v3083[3];
let v3107 = v3076[3];
let v3109 = *v5627;
let v6576 = fma(v3106, v3107, v3109);
*v5627 = v6576;
let v3116 = *v5627;
*v178 = v3116;
let v3122 = *v412;
let v3123 = vec4<f32>(v3122);
let v3129 = *v226;
var<function> v5628_store: f32;
let v5628 = &v5628_store;
*v5628 = v3129;
let v3131 = v3123[0];
let v3134 = *v5628;
let v6577 = fma(v3131, v3092, v3134);
*v5628 = v6577;
let v3136 = v3123[1];
let v3139 = *v5628;
let v6578 = fma(v3136, v3097, v3139);
*v5628 = v6578;
let v3141 = v3123[2];
let v3144 = *v5628;
let v6579 = fma(v3141, v3102, v3144);
*v5628 = v6579;
let v3146 = v3123[3];
let v3149 = *v5628;
let v6580 = fma(v3146, v3107, v3149);
*v5628 = v6580;
let v3156 = *v5628;
*v226 = v3156;
let v3162 = *v446;
let v3163 = vec4<f32>(v3162);
let v3169 = *v274;
var<function> v5629_store: f32;
let v5629 = &v5629_store;
*v5629 = v3169;
let v3171 = v3163[0];
let v3174 = *v5629;
let v6581 = fma(v3171, v3092, v3174);
*v5629 = v6581;
let v3176 = v3163[1];
let v3179 = *v5629;
let v6582 = fma(v3176, v3097, v3179);
*v5629 = v6582;
let v3181 = v3163[2];
let v3184 = *v5629;
let v6583 = fma(v3181, v3102, v3184);
*v5629 = v6583;
let v3186 = v3163[3];
let v3189 = *v5629;
let v6584 = fma(v3186, v3107, v3189);
*v5629 = v6584;
let v3196 = *v5629;
*v274 = v3196;
let v3202 = *v480;
let v3203 = vec4<f32>(v3202);
let v3209 = *v322;
var<function> v5630_store: f32;
let v5630 = &v5630_store;
*v5630 = v3209;
let v3211 = v3203[0];
let v3214 = *v5630;
let v6585 = fma(v3211, v3092, v3214);
*v5630 = v6585;
let v3216 = v3203[1];
let v3219 = *v5630;
let v6586 = fma(v3216, v3097, v3219);
*v5630 = v6586;
let v3221 = v3203[2];
let v3224 = *v5630;
let v6587 = fma(v3221, v3102, v3224);
*v5630 = v6587;
let v3226 = v3203[3];
let v3229 = *v5630;
let v6588 = fma(v3226, v3107, v3229);
*v5630 = v6588;
let v3236 = *v5630;
*v322 = v3236;

}
var<function> v5631_store: array<f32, 8>= array<f32, 8>();
let v5631 = &v5631_store;
let v3243 = f32(1.0);
var<function> v5632_store: f32;
let v5632 = &v5632_store;
*v5632 = v3243;
let v3250 = &(*v5631)[v3];
let v3251 = *v5632;
*v3250 = v3251;
var<function> v5633_store: f32;
let v5633 = &v5633_store;
*v5633 = v3243;
let v3259 = &(*v5631)[v32];
let v3260 = *v5633;
*v3259 = v3260;
var<function> v5634_store: f32;
let v5634 = &v5634_store;
*v5634 = v3243;
let v3268 = &(*v5631)[v74];
let v3269 = *v5634;
*v3268 = v3269;
var<function> v5635_store: f32;
let v5635 = &v5635_store;
*v5635 = v3243;
let v3277 = &(*v5631)[v82];
let v3278 = *v5635;
*v3277 = v3278;
var<function> v5636_store: f32;
let v5636 = &v5636_store;
*v5636 = v3243;
let v3286 = &(*v5631)[v21];
let v3287 = *v5636;
*v3286 = v3287;
var<function> v5637_store: f32;
let v5637 = &v5637_store;
*v5637 = v3243;
let v3295 = &(*v5631)[v98];
let v3296 = *v5637;
*v3295 = v3296;
var<function> v5638_store: f32;
let v5638 = &v5638_store;
*v5638 = v3243;
let v3304 = &(*v5631)[v106];
let v3305 = *v5638;
*v3304 = v3305;
var<function> v5639_store: f32;
let v5639 = &v5639_store;
*v5639 = v3243;
let v3313 = &(*v5631)[v114];
let v3314 = *v5639;
*v3313 = v3314;
let v3320 = *v136;
let v5779 = u32(32);
let v3323 = v5774 * v5779;
let v3324 = u32(v3323);
let v3327 = v3324 + v331;
workgroupBarrier();
let v3331 = &(*v5559)[v3327];
*v3331 = v3320;
workgroupBarrier();
var<function> v5640_store: f32;
let v5640 = &v5640_store;
*v5640 = v125;
for(var v3338: u32 = v3; v3338 < v123; v3338 += v32) {
let v3340 = v3324 + v3338;
let v3344 = &(*v5559)[v3340];
let v3345 = *v3344;
let v3346 = *v5640;
let v3347 = v3346 + v3345;
*v5640 = v3347;

}
var<function> v5642_store: f32;
let v5642 = &v5642_store;
let v3349 = *v5640;
*v5642 = v3349;
let v3355 = *v3250;
let v3356 = *v5642;
let v3357 = v3356 * v3355;
let v3360 = v45 * v23;
let v3361 = v3360 + v38;
let v3374 = v331 == v3;
var<function> v5643_store: bool;
let v5643 = &v5643_store;
if v3374 {
let v3377 = v38 < v23;
*v5643 = v3377;

} else {
let v3379 = false;
*v5643 = v3379;

}
let v3380 = *v5643;
if v3380 {
let v3384 = &(*v6589)[v3361];
*v3384 = v3357;

}
let v3390 = *v142;
workgroupBarrier();
*v3331 = v3390;
workgroupBarrier();
var<function> v5644_store: f32;
let v5644 = &v5644_store;
*v5644 = v125;
for(var v3408: u32 = v3; v3408 < v123; v3408 += v32) {
let v3410 = v3324 + v3408;
let v3414 = &(*v5559)[v3410];
let v3415 = *v3414;
let v3416 = *v5644;
let v3417 = v3416 + v3415;
*v5644 = v3417;

}
var<function> v5646_store: f32;
let v5646 = &v5646_store;
let v3419 = *v5644;
*v5646 = v3419;
let v3425 = *v3259;
let v3426 = *v5646;
let v3427 = v3426 * v3425;
let v3429 = v45 + v32;
let v3430 = v3429 * v23;
let v3431 = v3430 + v38;
var<function> v5647_store: bool;
let v5647 = &v5647_store;
if v3374 {
let v3447 = v38 < v23;
*v5647 = v3447;

} else {
let v3449 = false;
*v5647 = v3449;

}
let v3450 = *v5647;
if v3450 {
let v3454 = &(*v6589)[v3431];
*v3454 = v3427;

}
let v3460 = *v148;
workgroupBarrier();
*v3331 = v3460;
workgroupBarrier();
var<function> v5648_store: f32;
let v5648 = &v5648_store;
*v5648 = v125;
for(var v3478: u32 = v3; v3478 < v123; v3478 += v32) {
let v3480 = v3324 + v3478;
let v3484 = &(*v5559)[v3480];
let v3485 = *v3484;
let v3486 = *v5648;
let v3487 = v3486 + v3485;
*v5648 = v3487;

}
var<function> v5650_store: f32;
let v5650 = &v5650_store;
let v3489 = *v5648;
*v5650 = v3489;
let v3495 = *v3268;
let v3496 = *v5650;
let v3497 = v3496 * v3495;
let v3499 = v45 + v74;
let v3500 = v3499 * v23;
let v3501 = v3500 + v38;
var<function> v5651_store: bool;
let v5651 = &v5651_store;
if v3374 {
let v3517 = v38 < v23;
*v5651 = v3517;

} else {
let v3519 = false;
*v5651 = v3519;

}
let v3520 = *v5651;
if v3520 {
let v3524 = &(*v6589)[v3501];
*v3524 = v3497;

}
let v3530 = *v154;
workgroupBarrier();
*v3331 = v3530;
workgroupBarrier();
var<function> v5652_store: f32;
let v5652 = &v5652_store;
*v5652 = v125;
for(var v3548: u32 = v3; v3548 < v123; v3548 += v32) {
let v3550 = v3324 + v3548;
let v3554 = &(*v5559)[v3550];
let v3555 = *v3554;
let v3556 = *v5652;
let v3557 = v3556 + v3555;
*v5652 = v3557;

}
var<function> v5654_store: f32;
let v5654 = &v5654_store;
let v3559 = *v5652;
*v5654 = v3559;
let v3565 = *v3277;
let v3566 = *v5654;
let v3567 = v3566 * v3565;
let v3569 = v45 + v82;
let v3570 = v3569 * v23;
let v3571 = v3570 + v38;
var<function> v5655_store: bool;
let v5655 = &v5655_store;
if v3374 {
let v3587 = v38 < v23;
*v5655 = v3587;

} else {
let v3589 = false;
*v5655 = v3589;

}
let v3590 = *v5655;
if v3590 {
let v3594 = &(*v6589)[v3571];
*v3594 = v3567;

}
let v3600 = *v160;
workgroupBarrier();
*v3331 = v3600;
workgroupBarrier();
var<function> v5656_store: f32;
let v5656 = &v5656_store;
*v5656 = v125;
for(var v3618: u32 = v3; v3618 < v123; v3618 += v32) {
let v3620 = v3324 + v3618;
let v3624 = &(*v5559)[v3620];
let v3625 = *v3624;
let v3626 = *v5656;
let v3627 = v3626 + v3625;
*v5656 = v3627;

}
var<function> v5658_store: f32;
let v5658 = &v5658_store;
let v3629 = *v5656;
*v5658 = v3629;
let v3635 = *v3286;
let v3636 = *v5658;
let v3637 = v3636 * v3635;
let v3639 = v45 + v21;
let v3640 = v3639 * v23;
let v3641 = v3640 + v38;
var<function> v5659_store: bool;
let v5659 = &v5659_store;
if v3374 {
let v3657 = v38 < v23;
*v5659 = v3657;

} else {
let v3659 = false;
*v5659 = v3659;

}
let v3660 = *v5659;
if v3660 {
let v3664 = &(*v6589)[v3641];
*v3664 = v3637;

}
let v3670 = *v166;
workgroupBarrier();
*v3331 = v3670;
workgroupBarrier();
var<function> v5660_store: f32;
let v5660 = &v5660_store;
*v5660 = v125;
for(var v3688: u32 = v3; v3688 < v123; v3688 += v32) {
let v3690 = v3324 + v3688;
let v3694 = &(*v5559)[v3690];
let v3695 = *v3694;
let v3696 = *v5660;
let v3697 = v3696 + v3695;
*v5660 = v3697;

}
var<function> v5662_store: f32;
let v5662 = &v5662_store;
let v3699 = *v5660;
*v5662 = v3699;
let v3705 = *v3295;
let v3706 = *v5662;
let v3707 = v3706 * v3705;
let v3709 = v45 + v98;
let v3710 = v3709 * v23;
let v3711 = v3710 + v38;
var<function> v5663_store: bool;
let v5663 = &v5663_store;
if v3374 {
let v3727 = v38 < v23;
*v5663 = v3727;

} else {
let v3729 = false;
*v5663 = v3729;

}
let v3730 = *v5663;
if v3730 {
let v3734 = &(*v6589)[v3711];
*v3734 = v3707;

}
let v3740 = *v172;
workgroupBarrier();
*v3331 = v3740;
workgroupBarrier();
var<function> v5664_store: f32;
let v5664 = &v5664_store;
*v5664 = v125;
for(var v3758: u32 = v3; v3758 < v123; v3758 += v32) {
let v3760 = v3324 + v3758;
let v3764 = &(*v5559)[v3760];
let v3765 = *v3764;
let v3766 = *v5664;
let v3767 = v3766 + v3765;
*v5664 = v3767;

}
var<function> v5666_store: f32;
let v5666 = &v5666_store;
let v3769 = *v5664;
*v5666 = v3769;
let v3775 = *v3304;
let v3776 = *v5666;
let v3777 = v3776 * v3775;
let v3779 = v45 + v106;
let v3780 = v3779 * v23;
let v3781 = v3780 + v38;
var<function> v5667_store: bool;
let v5667 = &v5667_store;
if v3374 {
let v3797 = v38 < v23;
*v5667 = v3797;

} else {
let v3799 = false;
*v5667 = v3799;

}
let v3800 = *v5667;
if v3800 {
let v3804 = &(*v6589)[v3781];
*v3804 = v3777;

}
let v3810 = *v178;
workgroupBarrier();
*v3331 = v3810;
workgroupBarrier();
var<function> v5668_store: f32;
let v5668 = &v5668_store;
*v5668 = v125;
for(var v3828: u32 = v3; v3828 < v123; v3828 += v32) {
let v3830 = v3324 + v3828;
let v3834 = &(*v5559)[v3830];
let v3835 = *v3834;
let v3836 = *v5668;
let v3837 = v3836 + v3835;
*v5668 = v3837;

}
var<function> v5670_store: f32;
let v5670 = &v5670_store;
let v3839 = *v5668;
*v5670 = v3839;
let v3845 = *v3313;
let v3846 = *v5670;
let v3847 = v3846 * v3845;
let v3849 = v45 + v114;
let v3850 = v3849 * v23;
let v3851 = v3850 + v38;
var<function> v5671_store: bool;
let v5671 = &v5671_store;
if v3374 {
let v3867 = v38 < v23;
*v5671 = v3867;

} else {
let v3869 = false;
*v5671 = v3869;

}
let v3870 = *v5671;
if v3870 {
let v3874 = &(*v6589)[v3851];
*v3874 = v3847;

}
let v3880 = *v184;
workgroupBarrier();
*v3331 = v3880;
workgroupBarrier();
var<function> v5672_store: f32;
let v5672 = &v5672_store;
*v5672 = v125;
for(var v3898: u32 = v3; v3898 < v123; v3898 += v32) {
let v3900 = v3324 + v3898;
let v3904 = &(*v5559)[v3900];
let v3905 = *v3904;
let v3906 = *v5672;
let v3907 = v3906 + v3905;
*v5672 = v3907;

}
var<function> v5674_store: f32;
let v5674 = &v5674_store;
let v3909 = *v5672;
*v5674 = v3909;
let v3915 = *v3250;
let v3916 = *v5674;
let v3917 = v3916 * v3915;
let v3923 = v3361 + v32;
var<function> v5675_store: bool;
let v5675 = &v5675_store;
if v3374 {
let v3936 = v38 + v32;
let v3937 = v3936 < v23;
*v5675 = v3937;

} else {
let v3939 = false;
*v5675 = v3939;

}
let v3940 = *v5675;
if v3940 {
let v3944 = &(*v6589)[v3923];
*v3944 = v3917;

}
let v3950 = *v190;
workgroupBarrier();
*v3331 = v3950;
workgroupBarrier();
var<function> v5676_store: f32;
let v5676 = &v5676_store;
*v5676 = v125;
for(var v3968: u32 = v3; v3968 < v123; v3968 += v32) {
let v3970 = v3324 + v3968;
let v3974 = &(*v5559)[v3970];
let v3975 = *v3974;
let v3976 = *v5676;
let v3977 = v3976 + v3975;
*v5676 = v3977;

}
var<function> v5678_store: f32;
let v5678 = &v5678_store;
let v3979 = *v5676;
*v5678 = v3979;
let v3985 = *v3259;
let v3986 = *v5678;
let v3987 = v3986 * v3985;
let v3993 = v3431 + v32;
var<function> v5679_store: bool;
let v5679 = &v5679_store;
if v3374 {
let v4006 = v38 + v32;
let v4007 = v4006 < v23;
*v5679 = v4007;

} else {
let v4009 = false;
*v5679 = v4009;

}
let v4010 = *v5679;
if v4010 {
let v4014 = &(*v6589)[v3993];
*v4014 = v3987;

}
let v4020 = *v196;
workgroupBarrier();
*v3331 = v4020;
workgroupBarrier();
var<function> v5680_store: f32;
let v5680 = &v5680_store;
*v5680 = v125;
for(var v4038: u32 = v3; v4038 < v123; v4038 += v32) {
let v4040 = v3324 + v4038;
let v4044 = &(*v5559)[v4040];
let v4045 = *v4044;
let v4046 = *v5680;
let v4047 = v4046 + v4045;
*v5680 = v4047;

}
var<function> v5682_store: f32;
let v5682 = &v5682_store;
let v4049 = *v5680;
*v5682 = v4049;
let v4055 = *v3268;
let v4056 = *v5682;
let v4057 = v4056 * v4055;
let v4063 = v3501 + v32;
var<function> v5683_store: bool;
let v5683 = &v5683_store;
if v3374 {
let v4076 = v38 + v32;
let v4077 = v4076 < v23;
*v5683 = v4077;

} else {
let v4079 = false;
*v5683 = v4079;

}
let v4080 = *v5683;
if v4080 {
let v4084 = &(*v6589)[v4063];
*v4084 = v4057;

}
let v4090 = *v202;
workgroupBarrier();
*v3331 = v4090;
workgroupBarrier();
var<function> v5684_store: f32;
let v5684 = &v5684_store;
*v5684 = v125;
for(var v4108: u32 = v3; v4108 < v123; v4108 += v32) {
let v4110 = v3324 + v4108;
let v4114 = &(*v5559)[v4110];
let v4115 = *v4114;
let v4116 = *v5684;
let v4117 = v4116 + v4115;
*v5684 = v4117;

}
var<function> v5686_store: f32;
let v5686 = &v5686_store;
let v4119 = *v5684;
*v5686 = v4119;
let v4125 = *v3277;
let v4126 = *v5686;
let v4127 = v4126 * v4125;
let v4133 = v3571 + v32;
var<function> v5687_store: bool;
let v5687 = &v5687_store;
if v3374 {
let v4146 = v38 + v32;
let v4147 = v4146 < v23;
*v5687 = v4147;

} else {
let v4149 = false;
*v5687 = v4149;

}
let v4150 = *v5687;
if v4150 {
let v4154 = &(*v6589)[v4133];
*v4154 = v4127;

}
let v4160 = *v208;
workgroupBarrier();
*v3331 = v4160;
workgroupBarrier();
var<function> v5688_store: f32;
let v5688 = &v5688_store;
*v5688 = v125;
for(var v4178: u32 = v3; v4178 < v123; v4178 += v32) {
let v4180 = v3324 + v4178;
let v4184 = &(*v5559)[v4180];
let v4185 = *v4184;
let v4186 = *v5688;
let v4187 = v4186 + v4185;
*v5688 = v4187;

}
var<function> v5690_store: f32;
let v5690 = &v5690_store;
let v4189 = *v5688;
*v5690 = v4189;
let v4195 = *v3286;
let v4196 = *v5690;
let v4197 = v4196 * v4195;
let v4203 = v3641 + v32;
var<function> v5691_store: bool;
let v5691 = &v5691_store;
if v3374 {
let v4216 = v38 + v32;
let v4217 = v4216 < v23;
*v5691 = v4217;

} else {
let v4219 = false;
*v5691 = v4219;

}
let v4220 = *v5691;
if v4220 {
let v4224 = &(*v6589)[v4203];
*v4224 = v4197;

}
let v4230 = *v214;
workgroupBarrier();
*v3331 = v4230;
workgroupBarrier();
var<function> v5692_store: f32;
let v5692 = &v5692_store;
*v5692 = v125;
for(var v4248: u32 = v3; v4248 < v123; v4248 += v32) {
let v4250 = v3324 + v4248;
let v4254 = &(*v5559)[v4250];
let v4255 = *v4254;
let v4256 = *v5692;
let v4257 = v4256 + v4255;
*v5692 = v4257;

}
var<function> v5694_store: f32;
let v5694 = &v5694_store;
let v4259 = *v5692;
*v5694 = v4259;
let v4265 = *v3295;
let v4266 = *v5694;
let v4267 = v4266 * v4265;
let v4273 = v3711 + v32;
var<function> v5695_store: bool;
let v5695 = &v5695_store;
if v3374 {
let v4286 = v38 + v32;
let v4287 = v4286 < v23;
*v5695 = v4287;

} else {
let v4289 = false;
*v5695 = v4289;

}
let v4290 = *v5695;
if v4290 {
let v4294 = &(*v6589)[v4273];
*v4294 = v4267;

}
let v4300 = *v220;
workgroupBarrier();
*v3331 = v4300;
workgroupBarrier();
var<function> v5696_store: f32;
let v5696 = &v5696_store;
*v5696 = v125;
for(var v4318: u32 = v3; v4318 < v123; v4318 += v32) {
let v4320 = v3324 + v4318;
let v4324 = &(*v5559)[v4320];
let v4325 = *v4324;
let v4326 = *v5696;
let v4327 = v4326 + v4325;
*v5696 = v4327;

}
var<function> v5698_store: f32;
let v5698 = &v5698_store;
let v4329 = *v5696;
*v5698 = v4329;
let v4335 = *v3304;
let v4336 = *v5698;
let v4337 = v4336 * v4335;
let v4343 = v3781 + v32;
var<function> v5699_store: bool;
let v5699 = &v5699_store;
if v3374 {
let v4356 = v38 + v32;
let v4357 = v4356 < v23;
*v5699 = v4357;

} else {
let v4359 = false;
*v5699 = v4359;

}
let v4360 = *v5699;
if v4360 {
let v4364 = &(*v6589)[v4343];
*v4364 = v4337;

}
let v4370 = *v226;
workgroupBarrier();
*v3331 = v4370;
workgroupBarrier();
var<function> v5700_store: f32;
let v5700 = &v5700_store;
*v5700 = v125;
for(var v4388: u32 = v3; v4388 < v123; v4388 += v32) {
let v4390 = v3324 + v4388;
let v4394 = &(*v5559)[v4390];
let v4395 = *v4394;
let v4396 = *v5700;
let v4397 = v4396 + v4395;
*v5700 = v4397;

}
var<function> v5702_store: f32;
let v5702 = &v5702_store;
let v4399 = *v5700;
*v5702 = v4399;
let v4405 = *v3313;
let v4406 = *v5702;
let v4407 = v4406 * v4405;
let v4413 = v3851 + v32;
var<function> v5703_store: bool;
let v5703 = &v5703_store;
if v3374 {
let v4426 = v38 + v32;
let v4427 = v4426 < v23;
*v5703 = v4427;

} else {
let v4429 = false;
*v5703 = v4429;

}
let v4430 = *v5703;
if v4430 {
let v4434 = &(*v6589)[v4413];
*v4434 = v4407;

}
let v4440 = *v232;
workgroupBarrier();
*v3331 = v4440;
workgroupBarrier();
var<function> v5704_store: f32;
let v5704 = &v5704_store;
*v5704 = v125;
for(var v4458: u32 = v3; v4458 < v123; v4458 += v32) {
let v4460 = v3324 + v4458;
let v4464 = &(*v5559)[v4460];
let v4465 = *v4464;
let v4466 = *v5704;
let v4467 = v4466 + v4465;
*v5704 = v4467;

}
var<function> v5706_store: f32;
let v5706 = &v5706_store;
let v4469 = *v5704;
*v5706 = v4469;
let v4475 = *v3250;
let v4476 = *v5706;
let v4477 = v4476 * v4475;
let v4483 = v3361 + v74;
var<function> v5707_store: bool;
let v5707 = &v5707_store;
if v3374 {
let v4496 = v38 + v74;
let v4497 = v4496 < v23;
*v5707 = v4497;

} else {
let v4499 = false;
*v5707 = v4499;

}
let v4500 = *v5707;
if v4500 {
let v4504 = &(*v6589)[v4483];
*v4504 = v4477;

}
let v4510 = *v238;
workgroupBarrier();
*v3331 = v4510;
workgroupBarrier();
var<function> v5708_store: f32;
let v5708 = &v5708_store;
*v5708 = v125;
for(var v4528: u32 = v3; v4528 < v123; v4528 += v32) {
let v4530 = v3324 + v4528;
let v4534 = &(*v5559)[v4530];
let v4535 = *v4534;
let v4536 = *v5708;
let v4537 = v4536 + v4535;
*v5708 = v4537;

}
var<function> v5710_store: f32;
let v5710 = &v5710_store;
let v4539 = *v5708;
*v5710 = v4539;
let v4545 = *v3259;
let v4546 = *v5710;
let v4547 = v4546 * v4545;
let v4553 = v3431 + v74;
var<function> v5711_store: bool;
let v5711 = &v5711_store;
if v3374 {
let v4566 = v38 + v74;
let v4567 = v4566 < v23;
*v5711 = v4567;

} else {
let v4569 = false;
*v5711 = v4569;

}
let v4570 = *v5711;
if v4570 {
let v4574 = &(*v6589)[v4553];
*v4574 = v4547;

}
let v4580 = *v244;
workgroupBarrier();
*v3331 = v4580;
workgroupBarrier();
var<function> v5712_store: f32;
let v5712 = &v5712_store;
*v5712 = v125;
for(var v4598: u32 = v3; v4598 < v123; v4598 += v32) {
let v4600 = v3324 + v4598;
let v4604 = &(*v5559)[v4600];
let v4605 = *v4604;
let v4606 = *v5712;
let v4607 = v4606 + v4605;
*v5712 = v4607;

}
var<function> v5714_store: f32;
let v5714 = &v5714_store;
let v4609 = *v5712;
*v5714 = v4609;
let v4615 = *v3268;
let v4616 = *v5714;
let v4617 = v4616 * v4615;
let v4623 = v3501 + v74;
var<function> v5715_store: bool;
let v5715 = &v5715_store;
if v3374 {
let v4636 = v38 + v74;
let v4637 = v4636 < v23;
*v5715 = v4637;

} else {
let v4639 = false;
*v5715 = v4639;

}
let v4640 = *v5715;
if v4640 {
let v4644 = &(*v6589)[v4623];
*v4644 = v4617;

}
let v4650 = *v250;
workgroupBarrier();
*v3331 = v4650;
workgroupBarrier();
var<function> v5716_store: f32;
let v5716 = &v5716_store;
*v5716 = v125;
for(var v4668: u32 = v3; v4668 < v123; v4668 += v32) {
let v4670 = v3324 + v4668;
let v4674 = &(*v5559)[v4670];
let v4675 = *v4674;
let v4676 = *v5716;
let v4677 = v4676 + v4675;
*v5716 = v4677;

}
var<function> v5718_store: f32;
let v5718 = &v5718_store;
let v4679 = *v5716;
*v5718 = v4679;
let v4685 = *v3277;
let v4686 = *v5718;
let v4687 = v4686 * v4685;
let v4693 = v3571 + v74;
var<function> v5719_store: bool;
let v5719 = &v5719_store;
if v3374 {
let v4706 = v38 + v74;
let v4707 = v4706 < v23;
*v5719 = v4707;

} else {
let v4709 = false;
*v5719 = v4709;

}
let v4710 = *v5719;
if v4710 {
let v4714 = &(*v6589)[v4693];
*v4714 = v4687;

}
let v4720 = *v256;
workgroupBarrier();
*v3331 = v4720;
workgroupBarrier();
var<function> v5720_store: f32;
let v5720 = &v5720_store;
*v5720 = v125;
for(var v4738: u32 = v3; v4738 < v123; v4738 += v32) {
let v4740 = v3324 + v4738;
let v4744 = &(*v5559)[v4740];
let v4745 = *v4744;
let v4746 = *v5720;
let v4747 = v4746 + v4745;
*v5720 = v4747;

}
var<function> v5722_store: f32;
let v5722 = &v5722_store;
let v4749 = *v5720;
*v5722 = v4749;
let v4755 = *v3286;
let v4756 = *v5722;
let v4757 = v4756 * v4755;
let v4763 = v3641 + v74;
var<function> v5723_store: bool;
let v5723 = &v5723_store;
if v3374 {
let v4776 = v38 + v74;
let v4777 = v4776 < v23;
*v5723 = v4777;

} else {
let v4779 = false;
*v5723 = v4779;

}
let v4780 = *v5723;
if v4780 {
let v4784 = &(*v6589)[v4763];
*v4784 = v4757;

}
let v4790 = *v262;
workgroupBarrier();
*v3331 = v4790;
workgroupBarrier();
var<function> v5724_store: f32;
let v5724 = &v5724_store;
*v5724 = v125;
for(var v4808: u32 = v3; v4808 < v123; v4808 += v32) {
let v4810 = v3324 + v4808;
let v4814 = &(*v5559)[v4810];
let v4815 = *v4814;
let v4816 = *v5724;
let v4817 = v4816 + v4815;
*v5724 = v4817;

}
var<function> v5726_store: f32;
let v5726 = &v5726_store;
let v4819 = *v5724;
*v5726 = v4819;
let v4825 = *v3295;
let v4826 = *v5726;
let v4827 = v4826 * v4825;
let v4833 = v3711 + v74;
var<function> v5727_store: bool;
let v5727 = &v5727_store;
if v3374 {
let v4846 = v38 + v74;
let v4847 = v4846 < v23;
*v5727 = v4847;

} else {
let v4849 = false;
*v5727 = v4849;

}
let v4850 = *v5727;
if v4850 {
let v4854 = &(*v6589)[v4833];
*v4854 = v4827;

}
let v4860 = *v268;
workgroupBarrier();
*v3331 = v4860;
workgroupBarrier();
var<function> v5728_store: f32;
let v5728 = &v5728_store;
*v5728 = v125;
for(var v4878: u32 = v3; v4878 < v123; v4878 += v32) {
let v4880 = v3324 + v4878;
let v4884 = &(*v5559)[v4880];
let v4885 = *v4884;
let v4886 = *v5728;
let v4887 = v4886 + v4885;
*v5728 = v4887;

}
var<function> v5730_store: f32;
let v5730 = &v5730_store;
let v4889 = *v5728;
*v5730 = v4889;
let v4895 = *v3304;
let v4896 = *v5730;
let v4897 = v4896 * v4895;
let v4903 = v3781 + v74;
var<function> v5731_store: bool;
let v5731 = &v5731_store;
if v3374 {
let v4916 = v38 + v74;
let v4917 = v4916 < v23;
*v5731 = v4917;

} else {
let v4919 = false;
*v5731 = v4919;

}
let v4920 = *v5731;
if v4920 {
let v4924 = &(*v6589)[v4903];
*v4924 = v4897;

}
let v4930 = *v274;
workgroupBarrier();
*v3331 = v4930;
workgroupBarrier();
var<function> v5732_store: f32;
let v5732 = &v5732_store;
*v5732 = v125;
for(var v4948: u32 = v3; v4948 < v123; v4948 += v32) {
let v4950 = v3324 + v4948;
let v4954 = &(*v5559)[v4950];
let v4955 = *v4954;
let v4956 = *v5732;
let v4957 = v4956 + v4955;
*v5732 = v4957;

}
var<function> v5734_store: f32;
let v5734 = &v5734_store;
let v4959 = *v5732;
*v5734 = v4959;
let v4965 = *v3313;
let v4966 = *v5734;
let v4967 = v4966 * v4965;
let v4973 = v3851 + v74;
var<function> v5735_store: bool;
let v5735 = &v5735_store;
if v3374 {
let v4986 = v38 + v74;
let v4987 = v4986 < v23;
*v5735 = v4987;

} else {
let v4989 = false;
*v5735 = v4989;

}
let v4990 = *v5735;
if v4990 {
let v4994 = &(*v6589)[v4973];
*v4994 = v4967;

}
let v5000 = *v280;
workgroupBarrier();
*v3331 = v5000;
workgroupBarrier();
var<function> v5736_store: f32;
let v5736 = &v5736_store;
*v5736 = v125;
for(var v5018: u32 = v3; v5018 < v123; v5018 += v32) {
let v5020 = v3324 + v5018;
let v5024 = &(*v5559)[v5020];
let v5025 = *v5024;
let v5026 = *v5736;
let v5027 = v5026 + v5025;
*v5736 = v5027;

}
var<function> v5738_store: f32;
let v5738 = &v5738_store;
let v5029 = *v5736;
*v5738 = v5029;
let v5035 = *v3250;
let v5036 = *v5738;
let v5037 = v5036 * v5035;
let v5043 = v3361 + v82;
var<function> v5739_store: bool;
let v5739 = &v5739_store;
if v3374 {
let v5056 = v38 + v82;
let v5057 = v5056 < v23;
*v5739 = v5057;

} else {
let v5059 = false;
*v5739 = v5059;

}
let v5060 = *v5739;
if v5060 {
let v5064 = &(*v6589)[v5043];
*v5064 = v5037;

}
let v5070 = *v286;
workgroupBarrier();
*v3331 = v5070;
workgroupBarrier();
var<function> v5740_store: f32;
let v5740 = &v5740_store;
*v5740 = v125;
for(var v5088: u32 = v3; v5088 < v123; v5088 += v32) {
let v5090 = v3324 + v5088;
let v5094 = &(*v5559)[v5090];
let v5095 = *v5094;
let v5096 = *v5740;
let v5097 = v5096 + v5095;
*v5740 = v5097;

}
var<function> v5742_store: f32;
let v5742 = &v5742_store;
let v5099 = *v5740;
*v5742 = v5099;
let v5105 = *v3259;
let v5106 = *v5742;
let v5107 = v5106 * v5105;
let v5113 = v3431 + v82;
var<function> v5743_store: bool;
let v5743 = &v5743_store;
if v3374 {
let v5126 = v38 + v82;
let v5127 = v5126 < v23;
*v5743 = v5127;

} else {
let v5129 = false;
*v5743 = v5129;

}
let v5130 = *v5743;
if v5130 {
let v5134 = &(*v6589)[v5113];
*v5134 = v5107;

}
let v5140 = *v292;
workgroupBarrier();
*v3331 = v5140;
workgroupBarrier();
var<function> v5744_store: f32;
let v5744 = &v5744_store;
*v5744 = v125;
for(var v5158: u32 = v3; v5158 < v123; v5158 += v32) {
let v5160 = v3324 + v5158;
let v5164 = &(*v5559)[v5160];
let v5165 = *v5164;
let v5166 = *v5744;
let v5167 = v5166 + v5165;
*v5744 = v5167;

}
var<function> v5746_store: f32;
let v5746 = &v5746_store;
let v5169 = *v5744;
*v5746 = v5169;
let v5175 = *v3268;
let v5176 = *v5746;
let v5177 = v5176 * v5175;
let v5183 = v3501 + v82;
var<function> v5747_store: bool;
let v5747 = &v5747_store;
if v3374 {
let v5196 = v38 + v82;
let v5197 = v5196 < v23;
*v5747 = v5197;

} else {
let v5199 = false;
*v5747 = v5199;

}
let v5200 = *v5747;
if v5200 {
let v5204 = &(*v6589)[v5183];
*v5204 = v5177;

}
let v5210 = *v298;
workgroupBarrier();
*v3331 = v5210;
workgroupBarrier();
var<function> v5748_store: f32;
let v5748 = &v5748_store;
*v5748 = v125;
for(var v5228: u32 = v3; v5228 < v123; v5228 += v32) {
let v5230 = v3324 + v5228;
let v5234 = &(*v5559)[v5230];
let v5235 = *v5234;
let v5236 = *v5748;
let v5237 = v5236 + v5235;
*v5748 = v5237;

}
var<function> v5750_store: f32;
let v5750 = &v5750_store;
let v5239 = *v5748;
*v5750 = v5239;
let v5245 = *v3277;
let v5246 = *v5750;
let v5247 = v5246 * v5245;
let v5253 = v3571 + v82;
var<function> v5751_store: bool;
let v5751 = &v5751_store;
if v3374 {
let v5266 = v38 + v82;
let v5267 = v5266 < v23;
*v5751 = v5267;

} else {
let v5269 = false;
*v5751 = v5269;

}
let v5270 = *v5751;
if v5270 {
let v5274 = &(*v6589)[v5253];
*v5274 = v5247;

}
let v5280 = *v304;
workgroupBarrier();
*v3331 = v5280;
workgroupBarrier();
var<function> v5752_store: f32;
let v5752 = &v5752_store;
*v5752 = v125;
for(var v5298: u32 = v3; v5298 < v123; v5298 += v32) {
let v5300 = v3324 + v5298;
let v5304 = &(*v5559)[v5300];
let v5305 = *v5304;
let v5306 = *v5752;
let v5307 = v5306 + v5305;
*v5752 = v5307;

}
var<function> v5754_store: f32;
let v5754 = &v5754_store;
let v5309 = *v5752;
*v5754 = v5309;
let v5315 = *v3286;
let v5316 = *v5754;
let v5317 = v5316 * v5315;
let v5323 = v3641 + v82;
var<function> v5755_store: bool;
let v5755 = &v5755_store;
if v3374 {
let v5336 = v38 + v82;
let v5337 = v5336 < v23;
*v5755 = v5337;

} else {
let v5339 = false;
*v5755 = v5339;

}
let v5340 = *v5755;
if v5340 {
let v5344 = &(*v6589)[v5323];
*v5344 = v5317;

}
let v5350 = *v310;
workgroupBarrier();
*v3331 = v5350;
workgroupBarrier();
var<function> v5756_store: f32;
let v5756 = &v5756_store;
*v5756 = v125;
for(var v5368: u32 = v3; v5368 < v123; v5368 += v32) {
let v5370 = v3324 + v5368;
let v5374 = &(*v5559)[v5370];
let v5375 = *v5374;
let v5376 = *v5756;
let v5377 = v5376 + v5375;
*v5756 = v5377;

}
var<function> v5758_store: f32;
let v5758 = &v5758_store;
let v5379 = *v5756;
*v5758 = v5379;
let v5385 = *v3295;
let v5386 = *v5758;
let v5387 = v5386 * v5385;
let v5393 = v3711 + v82;
var<function> v5759_store: bool;
let v5759 = &v5759_store;
if v3374 {
let v5406 = v38 + v82;
let v5407 = v5406 < v23;
*v5759 = v5407;

} else {
let v5409 = false;
*v5759 = v5409;

}
let v5410 = *v5759;
if v5410 {
let v5414 = &(*v6589)[v5393];
*v5414 = v5387;

}
let v5420 = *v316;
workgroupBarrier();
*v3331 = v5420;
workgroupBarrier();
var<function> v5760_store: f32;
let v5760 = &v5760_store;
*v5760 = v125;
for(var v5438: u32 = v3; v5438 < v123; v5438 += v32) {
let v5440 = v3324 + v5438;
let v5444 = &(*v5559)[v5440];
let v5445 = *v5444;
let v5446 = *v5760;
let v5447 = v5446 + v5445;
*v5760 = v5447;

}
var<function> v5762_store: f32;
let v5762 = &v5762_store;
let v5449 = *v5760;
*v5762 = v5449;
let v5455 = *v3304;
let v5456 = *v5762;
let v5457 = v5456 * v5455;
let v5463 = v3781 + v82;
var<function> v5763_store: bool;
let v5763 = &v5763_store;
if v3374 {
let v5476 = v38 + v82;
let v5477 = v5476 < v23;
*v5763 = v5477;

} else {
let v5479 = false;
*v5763 = v5479;

}
let v5480 = *v5763;
if v5480 {
let v5484 = &(*v6589)[v5463];
*v5484 = v5457;

}
let v5490 = *v322;
workgroupBarrier();
*v3331 = v5490;
workgroupBarrier();
var<function> v5764_store: f32;
let v5764 = &v5764_store;
*v5764 = v125;
for(var v5508: u32 = v3; v5508 < v123; v5508 += v32) {
let v5510 = v3324 + v5508;
let v5514 = &(*v5559)[v5510];
let v5515 = *v5514;
let v5516 = *v5764;
let v5517 = v5516 + v5515;
*v5764 = v5517;

}
var<function> v5766_store: f32;
let v5766 = &v5766_store;
let v5519 = *v5764;
*v5766 = v5519;
let v5525 = *v3313;
let v5526 = *v5766;
let v5527 = v5526 * v5525;
let v5533 = v3851 + v82;
var<function> v5767_store: bool;
let v5767 = &v5767_store;
if v3374 {
let v5546 = v38 + v82;
let v5547 = v5546 < v23;
*v5767 = v5547;

} else {
let v5549 = false;
*v5767 = v5549;

}
let v5550 = *v5767;
if v5550 {
let v5554 = &(*v6589)[v5533];
*v5554 = v5527;

}
return;

}
