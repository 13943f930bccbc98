var<workgroup> shared_v15: array<f32, 128>;
var<workgroup> shared_v19: array<f32, 4>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 4, 1)
fn linear_kernel_w_f32_n_4(@builtin(workgroup_id) v5704: vec3<u32>, @builtin(num_workgroups) v5706: vec3<u32>, @builtin(local_invocation_id) v5709: vec3<u32>) {
let v6525 = &v9;
let v6526 = &v5;
let v6527 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v14 = info_var.scalars_u32[1];
let v5495 = &shared_v15;
let v21 = u32(4);
let v23 = u32(v13);
let v5705 = v5704[1];
let v5707 = v5706[0];
let v26 = v5705 * v5707;
let v5708 = v5704[0];
let v28 = v26 + v5708;
let v29 = u32(v28);
let v5710 = v5709[1];
let v31 = u32(v5710);
let v32 = u32(1);
let v35 = v29 * v21;
let v36 = v35 + v31;
let v38 = v36 * v21;
let v5711 = v5704[2];
let v40 = u32(8);
let v41 = v5711 * v40;
let v43 = v14 - v40;
let v44 = min(v41, v43);
let v45 = u32(v44);
let v46 = u32(512);
let v47 = v45 * v46;
var<function> v5497_store: u32;
let v5497 = &v5497_store;
*v5497 = v47;
var<function> v5498_store: array<u32, 8>= array<u32, 8>();
let v5498 = &v5498_store;
let v51 = u32(8);
let v53 = *v5497;
let v60 = &(*v5498)[v3];
*v60 = v53;
let v61 = *v5497;
let v63 = v61 + v46;
let v68 = &(*v5498)[v32];
*v68 = v63;
let v69 = *v5497;
let v70 = u32(1024);
let v71 = v69 + v70;
let v74 = u32(2);
let v76 = &(*v5498)[v74];
*v76 = v71;
let v77 = *v5497;
let v78 = u32(1536);
let v79 = v77 + v78;
let v82 = u32(3);
let v84 = &(*v5498)[v82];
*v84 = v79;
let v85 = *v5497;
let v86 = u32(2048);
let v87 = v85 + v86;
let v92 = &(*v5498)[v21];
*v92 = v87;
let v93 = *v5497;
let v94 = u32(2560);
let v95 = v93 + v94;
let v98 = u32(5);
let v100 = &(*v5498)[v98];
*v100 = v95;
let v101 = *v5497;
let v102 = u32(3072);
let v103 = v101 + v102;
let v106 = u32(6);
let v108 = &(*v5498)[v106];
*v108 = v103;
let v109 = *v5497;
let v110 = u32(3584);
let v111 = v109 + v110;
let v114 = u32(7);
let v116 = &(*v5498)[v114];
*v116 = v111;
var<function> v5499_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v5499 = &v5499_store;
var<function> v5500_store: array<f32, 32>= array<f32, 32>();
let v5500 = &v5500_store;
let v123 = u32(32);
let v125 = f32(0.0);
let v126 = vec4<f32>(v125);
let v131 = &(*v5499)[v3];
*v131 = v126;
let v136 = &(*v5500)[v3];
*v136 = v125;
let v142 = &(*v5500)[v32];
*v142 = v125;
let v148 = &(*v5500)[v74];
*v148 = v125;
let v154 = &(*v5500)[v82];
*v154 = v125;
let v160 = &(*v5500)[v21];
*v160 = v125;
let v166 = &(*v5500)[v98];
*v166 = v125;
let v172 = &(*v5500)[v106];
*v172 = v125;
let v178 = &(*v5500)[v114];
*v178 = v125;
let v184 = &(*v5500)[v51];
*v184 = v125;
let v188 = u32(9);
let v190 = &(*v5500)[v188];
*v190 = v125;
let v194 = u32(10);
let v196 = &(*v5500)[v194];
*v196 = v125;
let v200 = u32(11);
let v202 = &(*v5500)[v200];
*v202 = v125;
let v206 = u32(12);
let v208 = &(*v5500)[v206];
*v208 = v125;
let v212 = u32(13);
let v214 = &(*v5500)[v212];
*v214 = v125;
let v218 = u32(14);
let v220 = &(*v5500)[v218];
*v220 = v125;
let v224 = u32(15);
let v226 = &(*v5500)[v224];
*v226 = v125;
let v230 = u32(16);
let v232 = &(*v5500)[v230];
*v232 = v125;
let v236 = u32(17);
let v238 = &(*v5500)[v236];
*v238 = v125;
let v242 = u32(18);
let v244 = &(*v5500)[v242];
*v244 = v125;
let v248 = u32(19);
let v250 = &(*v5500)[v248];
*v250 = v125;
let v254 = u32(20);
let v256 = &(*v5500)[v254];
*v256 = v125;
let v260 = u32(21);
let v262 = &(*v5500)[v260];
*v262 = v125;
let v266 = u32(22);
let v268 = &(*v5500)[v266];
*v268 = v125;
let v272 = u32(23);
let v274 = &(*v5500)[v272];
*v274 = v125;
let v278 = u32(24);
let v280 = &(*v5500)[v278];
*v280 = v125;
let v284 = u32(25);
let v286 = &(*v5500)[v284];
*v286 = v125;
let v290 = u32(26);
let v292 = &(*v5500)[v290];
*v292 = v125;
let v296 = u32(27);
let v298 = &(*v5500)[v296];
*v298 = v125;
let v302 = u32(28);
let v304 = &(*v5500)[v302];
*v304 = v125;
let v308 = u32(29);
let v310 = &(*v5500)[v308];
*v310 = v125;
let v314 = u32(30);
let v316 = &(*v5500)[v314];
*v316 = v125;
let v320 = u32(31);
let v322 = &(*v5500)[v320];
*v322 = v125;
let v5713 = v5709[0];
let v331 = u32(v5713);
for(var v336: u32 = v3; v336 < v51; v336 += v32) {
let v338 = u32(64);
let v339 = v336 * v338;
let v340 = v339 + v331;
var<function> v5502_store: array<vec4<f32>, 8>= array<vec4<f32>, 8>();
let v5502 = &v5502_store;
let v348 = v23 - v32;
let v349 = min(v38, v348);
let v351 = v349 * v46;
let v354 = v351 + v340;
let v360 = &(*v6526)[v354];
let v361 = *v360;
let v366 = &(*v5502)[v3];
*v366 = v361;
let v368 = v354 + v123;
let v372 = &(*v6526)[v368];
let v373 = *v372;
let v378 = &(*v5502)[v32];
*v378 = v373;
let v380 = v38 + v32;
let v383 = min(v380, v348);
let v385 = v383 * v46;
let v388 = v385 + v340;
let v394 = &(*v6526)[v388];
let v395 = *v394;
let v400 = &(*v5502)[v74];
*v400 = v395;
let v402 = v388 + v123;
let v406 = &(*v6526)[v402];
let v407 = *v406;
let v412 = &(*v5502)[v82];
*v412 = v407;
let v414 = v38 + v74;
let v417 = min(v414, v348);
let v419 = v417 * v46;
let v422 = v419 + v340;
let v428 = &(*v6526)[v422];
let v429 = *v428;
let v434 = &(*v5502)[v21];
*v434 = v429;
let v436 = v422 + v123;
let v440 = &(*v6526)[v436];
let v441 = *v440;
let v446 = &(*v5502)[v98];
*v446 = v441;
let v448 = v38 + v82;
let v451 = min(v448, v348);
let v453 = v451 * v46;
let v456 = v453 + v340;
let v462 = &(*v6526)[v456];
let v463 = *v462;
let v468 = &(*v5502)[v106];
*v468 = v463;
let v470 = v456 + v123;
let v474 = &(*v6526)[v470];
let v475 = *v474;
let v480 = &(*v5502)[v114];
*v480 = v475;
let v488 = *v60;
let v489 = v488 + v340;
let v493 = &(*v6527)[v489];
let v494 = *v493;
let v500 = *v366;
let v506 = *v136;
var<function> v5503_store: f32;
let v5503 = &v5503_store;
*v5503 = v506;
let v508 = v500[0];
let v509 = v494[0];
let v511 = *v5503;
let v6269 = fma(v508, v509, v511);
*v5503 = v6269;
let v513 = v500[1];
let v514 = v494[1];
let v516 = *v5503;
let v6270 = fma(v513, v514, v516);
*v5503 = v6270;
let v518 = v500[2];
let v519 = v494[2];
let v521 = *v5503;
let v6271 = fma(v518, v519, v521);
*v5503 = v6271;
let v523 = v500[3];
let v524 = v494[3];
let v526 = *v5503;
let v6272 = fma(v523, v524, v526);
*v5503 = v6272;
let v533 = *v5503;
*v136 = v533;
let v539 = *v400;
let v545 = *v184;
var<function> v5504_store: f32;
let v5504 = &v5504_store;
*v5504 = v545;
let v547 = v539[0];
let v550 = *v5504;
let v6273 = fma(v547, v509, v550);
*v5504 = v6273;
let v552 = v539[1];
let v555 = *v5504;
let v6274 = fma(v552, v514, v555);
*v5504 = v6274;
let v557 = v539[2];
let v560 = *v5504;
let v6275 = fma(v557, v519, v560);
*v5504 = v6275;
let v562 = v539[3];
let v565 = *v5504;
let v6276 = fma(v562, v524, v565);
*v5504 = v6276;
let v572 = *v5504;
*v184 = v572;
let v578 = *v434;
let v584 = *v232;
var<function> v5505_store: f32;
let v5505 = &v5505_store;
*v5505 = v584;
let v586 = v578[0];
let v589 = *v5505;
let v6277 = fma(v586, v509, v589);
*v5505 = v6277;
let v591 = v578[1];
let v594 = *v5505;
let v6278 = fma(v591, v514, v594);
*v5505 = v6278;
let v596 = v578[2];
let v599 = *v5505;
let v6279 = fma(v596, v519, v599);
*v5505 = v6279;
let v601 = v578[3];
let v604 = *v5505;
let v6280 = fma(v601, v524, v604);
*v5505 = v6280;
let v611 = *v5505;
*v232 = v611;
let v617 = *v468;
let v623 = *v280;
var<function> v5506_store: f32;
let v5506 = &v5506_store;
*v5506 = v623;
let v625 = v617[0];
let v628 = *v5506;
let v6281 = fma(v625, v509, v628);
*v5506 = v6281;
let v630 = v617[1];
let v633 = *v5506;
let v6282 = fma(v630, v514, v633);
*v5506 = v6282;
let v635 = v617[2];
let v638 = *v5506;
let v6283 = fma(v635, v519, v638);
*v5506 = v6283;
let v640 = v617[3];
let v643 = *v5506;
let v6284 = fma(v640, v524, v643);
*v5506 = v6284;
let v650 = *v5506;
*v280 = v650;
let v656 = *v68;
let v657 = v656 + v340;
let v661 = &(*v6527)[v657];
let v662 = *v661;
let v668 = *v366;
let v674 = *v142;
var<function> v5507_store: f32;
let v5507 = &v5507_store;
*v5507 = v674;
let v676 = v668[0];
let v677 = v662[0];
let v679 = *v5507;
let v6285 = fma(v676, v677, v679);
*v5507 = v6285;
let v681 = v668[1];
let v682 = v662[1];
let v684 = *v5507;
let v6286 = fma(v681, v682, v684);
*v5507 = v6286;
let v686 = v668[2];
let v687 = v662[2];
let v689 = *v5507;
let v6287 = fma(v686, v687, v689);
*v5507 = v6287;
let v691 = v668[3];
let v692 = v662[3];
let v694 = *v5507;
let v6288 = fma(v691, v692, v694);
*v5507 = v6288;
let v701 = *v5507;
*v142 = v701;
let v707 = *v400;
let v713 = *v190;
var<function> v5508_store: f32;
let v5508 = &v5508_store;
*v5508 = v713;
let v715 = v707[0];
let v718 = *v5508;
let v6289 = fma(v715, v677, v718);
*v5508 = v6289;
let v720 = v707[1];
let v723 = *v5508;
let v6290 = fma(v720, v682, v723);
*v5508 = v6290;
let v725 = v707[2];
let v728 = *v5508;
let v6291 = fma(v725, v687, v728);
*v5508 = v6291;
let v730 = v707[3];
let v733 = *v5508;
let v6292 = fma(v730, v692, v733);
*v5508 = v6292;
let v740 = *v5508;
*v190 = v740;
let v746 = *v434;
let v752 = *v238;
var<function> v5509_store: f32;
let v5509 = &v5509_store;
*v5509 = v752;
let v754 = v746[0];
let v757 = *v5509;
let v6293 = fma(v754, v677, v757);
*v5509 = v6293;
let v759 = v746[1];
let v762 = *v5509;
let v6294 = fma(v759, v682, v762);
*v5509 = v6294;
let v764 = v746[2];
let v767 = *v5509;
let v6295 = fma(v764, v687, v767);
*v5509 = v6295;
let v769 = v746[3];
let v772 = *v5509;
let v6296 = fma(v769, v692, v772);
*v5509 = v6296;
let v779 = *v5509;
*v238 = v779;
let v785 = *v468;
let v791 = *v286;
var<function> v5510_store: f32;
let v5510 = &v5510_store;
*v5510 = v791;
let v793 = v785[0];
let v796 = *v5510;
let v6297 = fma(v793, v677, v796);
*v5510 = v6297;
let v798 = v785[1];
let v801 = *v5510;
let v6298 = fma(v798, v682, v801);
*v5510 = v6298;
let v803 = v785[2];
let v806 = *v5510;
let v6299 = fma(v803, v687, v806);
*v5510 = v6299;
let v808 = v785[3];
let v811 = *v5510;
let v6300 = fma(v808, v692, v811);
*v5510 = v6300;
let v818 = *v5510;
*v286 = v818;
let v824 = *v76;
let v825 = v824 + v340;
let v829 = &(*v6527)[v825];
let v830 = *v829;
let v836 = *v366;
let v842 = *v148;
var<function> v5511_store: f32;
let v5511 = &v5511_store;
*v5511 = v842;
let v844 = v836[0];
let v845 = v830[0];
let v847 = *v5511;
let v6301 = fma(v844, v845, v847);
*v5511 = v6301;
let v849 = v836[1];
let v850 = v830[1];
let v852 = *v5511;
let v6302 = fma(v849, v850, v852);
*v5511 = v6302;
let v854 = v836[2];
let v855 = v830[2];
let v857 = *v5511;
let v6303 = fma(v854, v855, v857);
*v5511 = v6303;
let v859 = v836[3];
let v860 = v830[3];
let v862 = *v5511;
let v6304 = fma(v859, v860, v862);
*v5511 = v6304;
let v869 = *v5511;
*v148 = v869;
let v875 = *v400;
let v881 = *v196;
var<function> v5512_store: f32;
let v5512 = &v5512_store;
*v5512 = v881;
let v883 = v875[0];
let v886 = *v5512;
let v6305 = fma(v883, v845, v886);
*v5512 = v6305;
let v888 = v875[1];
let v891 = *v5512;
let v6306 = fma(v888, v850, v891);
*v5512 = v6306;
let v893 = v875[2];
let v896 = *v5512;
let v6307 = fma(v893, v855, v896);
*v5512 = v6307;
let v898 = v875[3];
let v901 = *v5512;
let v6308 = fma(v898, v860, v901);
*v5512 = v6308;
let v908 = *v5512;
*v196 = v908;
let v914 = *v434;
let v920 = *v244;
var<function> v5513_store: f32;
let v5513 = &v5513_store;
*v5513 = v920;
let v922 = v914[0];
let v925 = *v5513;
let v6309 = fma(v922, v845, v925);
*v5513 = v6309;
let v927 = v914[1];
let v930 = *v5513;
let v6310 = fma(v927, v850, v930);
*v5513 = v6310;
let v932 = v914[2];
let v935 = *v5513;
let v6311 = fma(v932, v855, v935);
*v5513 = v6311;
let v937 = v914[3];
let v940 = *v5513;
let v6312 = fma(v937, v860, v940);
*v5513 = v6312;
let v947 = *v5513;
*v244 = v947;
let v953 = *v468;
let v959 = *v292;
var<function> v5514_store: f32;
let v5514 = &v5514_store;
*v5514 = v959;
let v961 = v953[0];
let v964 = *v5514;
let v6313 = fma(v961, v845, v964);
*v5514 = v6313;
let v966 = v953[1];
let v969 = *v5514;
let v6314 = fma(v966, v850, v969);
*v5514 = v6314;
let v971 = v953[2];
let v974 = *v5514;
let v6315 = fma(v971, v855, v974);
*v5514 = v6315;
let v976 = v953[3];
let v979 = *v5514;
let v6316 = fma(v976, v860, v979);
*v5514 = v6316;
let v986 = *v5514;
*v292 = v986;
let v992 = *v84;
let v993 = v992 + v340;
let v997 = &(*v6527)[v993];
let v998 = *v997;
let v1004 = *v366;
let v1010 = *v154;
var<function> v5515_store: f32;
let v5515 = &v5515_store;
*v5515 = v1010;
let v1012 = v1004[0];
let v1013 = v998[0];
let v1015 = *v5515;
let v6317 = fma(v1012, v1013, v1015);
*v5515 = v6317;
let v1017 = v1004[1];
let v1018 = v998[1];
let v1020 = *v5515;
let v6318 = fma(v1017, v1018, v1020);
*v5515 = v6318;
let v1022 = v1004[2];
let v1023 = v998[2];
let v1025 = *v5515;
let v6319 = fma(v1022, v1023, v1025);
*v5515 = v6319;
let v1027 = v1004[3];
let v1028 = v998[3];
let v1030 = *v5515;
let v6320 = fma(v1027, v1028, v1030);
*v5515 = v6320;
let v1037 = *v5515;
*v154 = v1037;
let v1043 = *v400;
let v1049 = *v202;
var<function> v5516_store: f32;
let v5516 = &v5516_store;
*v5516 = v1049;
let v1051 = v1043[0];
let v1054 = *v5516;
let v6321 = fma(v1051, v1013, v1054);
*v5516 = v6321;
let v1056 = v1043[1];
let v1059 = *v5516;
let v6322 = fma(v1056, v1018, v1059);
*v5516 = v6322;
let v1061 = v1043[2];
let v1064 = *v5516;
let v6323 = fma(v1061, v1023, v1064);
*v5516 = v6323;
let v1066 = v1043[3];
let v1069 = *v5516;
let v6324 = fma(v1066, v1028, v1069);
*v5516 = v6324;
let v1076 = *v5516;
*v202 = v1076;
let v1082 = *v434;
let v1088 = *v250;
var<function> v5517_store: f32;
let v5517 = &v5517_store;
*v5517 = v1088;
let v1090 = v1082[0];
let v1093 = *v5517;
let v6325 = fma(v1090, v1013, v1093);
*v5517 = v6325;
let v1095 = v1082[1];
let v1098 = *v5517;
let v6326 = fma(v1095, v1018, v1098);
*v5517 = v6326;
let v1100 = v1082[2];
let v1103 = *v5517;
let v6327 = fma(v1100, v1023, v1103);
*v5517 = v6327;
let v1105 = v1082[3];
let v1108 = *v5517;
let v6328 = fma(v1105, v1028, v1108);
*v5517 = v6328;
let v1115 = *v5517;
*v250 = v1115;
let v1121 = *v468;
let v1127 = *v298;
var<function> v5518_store: f32;
let v5518 = &v5518_store;
*v5518 = v1127;
let v1129 = v1121[0];
let v1132 = *v5518;
let v6329 = fma(v1129, v1013, v1132);
*v5518 = v6329;
let v1134 = v1121[1];
let v1137 = *v5518;
let v6330 = fma(v1134, v1018, v1137);
*v5518 = v6330;
let v1139 = v1121[2];
let v1142 = *v5518;
let v6331 = fma(v1139, v1023, v1142);
*v5518 = v6331;
let v1144 = v1121[3];
let v1147 = *v5518;
let v6332 = fma(v1144, v1028, v1147);
*v5518 = v6332;
let v1154 = *v5518;
*v298 = v1154;
let v1160 = *v92;
let v1161 = v1160 + v340;
let v1165 = &(*v6527)[v1161];
let v1166 = *v1165;
let v1172 = *v366;
let v1178 = *v160;
var<function> v5519_store: f32;
let v5519 = &v5519_store;
*v5519 = v1178;
let v1180 = v1172[0];
let v1181 = v1166[0];
let v1183 = *v5519;
let v6333 = fma(v1180, v1181, v1183);
*v5519 = v6333;
let v1185 = v1172[1];
let v1186 = v1166[1];
let v1188 = *v5519;
let v6334 = fma(v1185, v1186, v1188);
*v5519 = v6334;
let v1190 = v1172[2];
let v1191 = v1166[2];
let v1193 = *v5519;
let v6335 = fma(v1190, v1191, v1193);
*v5519 = v6335;
let v1195 = v1172[3];
let v1196 = v1166[3];
let v1198 = *v5519;
let v6336 = fma(v1195, v1196, v1198);
*v5519 = v6336;
let v1205 = *v5519;
*v160 = v1205;
let v1211 = *v400;
let v1217 = *v208;
var<function> v5520_store: f32;
let v5520 = &v5520_store;
*v5520 = v1217;
let v1219 = v1211[0];
let v1222 = *v5520;
let v6337 = fma(v1219, v1181, v1222);
*v5520 = v6337;
let v1224 = v1211[1];
let v1227 = *v5520;
let v6338 = fma(v1224, v1186, v1227);
*v5520 = v6338;
let v1229 = v1211[2];
let v1232 = *v5520;
let v6339 = fma(v1229, v1191, v1232);
*v5520 = v6339;
let v1234 = v1211[3];
let v1237 = *v5520;
let v6340 = fma(v1234, v1196, v1237);
*v5520 = v6340;
let v1244 = *v5520;
*v208 = v1244;
let v1250 = *v434;
let v1256 = *v256;
var<function> v5521_store: f32;
let v5521 = &v5521_store;
*v5521 = v1256;
let v1258 = v1250[0];
let v1261 = *v5521;
let v6341 = fma(v1258, v1181, v1261);
*v5521 = v6341;
let v1263 = v1250[1];
let v1266 = *v5521;
let v6342 = fma(v1263, v1186, v1266);
*v5521 = v6342;
let v1268 = v1250[2];
let v1271 = *v5521;
let v6343 = fma(v1268, v1191, v1271);
*v5521 = v6343;
let v1273 = v1250[3];
let v1276 = *v5521;
let v6344 = fma(v1273, v1196, v1276);
*v5521 = v6344;
let v1283 = *v5521;
*v256 = v1283;
let v1289 = *v468;
let v1295 = *v304;
var<function> v5522_store: f32;
let v5522 = &v5522_store;
*v5522 = v1295;
let v1297 = v1289[0];
let v1300 = *v5522;
let v6345 = fma(v1297, v1181, v1300);
*v5522 = v6345;
let v1302 = v1289[1];
let v1305 = *v5522;
let v6346 = fma(v1302, v1186, v1305);
*v5522 = v6346;
let v1307 = v1289[2];
let v1310 = *v5522;
let v6347 = fma(v1307, v1191, v1310);
*v5522 = v6347;
let v1312 = v1289[3];
let v1315 = *v5522;
let v6348 = fma(v1312, v1196, v1315);
*v5522 = v6348;
let v1322 = *v5522;
*v304 = v1322;
let v1328 = *v100;
let v1329 = v1328 + v340;
let v1333 = &(*v6527)[v1329];
let v1334 = *v1333;
let v1340 = *v366;
let v1346 = *v166;
var<function> v5523_store: f32;
let v5523 = &v5523_store;
*v5523 = v1346;
let v1348 = v1340[0];
let v1349 = v1334[0];
let v1351 = *v5523;
let v6349 = fma(v1348, v1349, v1351);
*v5523 = v6349;
let v1353 = v1340[1];
let v1354 = v1334[1];
let v1356 = *v5523;
let v6350 = fma(v1353, v1354, v1356);
*v5523 = v6350;
let v1358 = v1340[2];
let v1359 = v1334[2];
let v1361 = *v5523;
let v6351 = fma(v1358, v1359, v1361);
*v5523 = v6351;
let v1363 = v1340[3];
let v1364 = v1334[3];
let v1366 = *v5523;
let v6352 = fma(v1363, v1364, v1366);
*v5523 = v6352;
let v1373 = *v5523;
*v166 = v1373;
let v1379 = *v400;
let v1385 = *v214;
var<function> v5524_store: f32;
let v5524 = &v5524_store;
*v5524 = v1385;
let v1387 = v1379[0];
let v1390 = *v5524;
let v6353 = fma(v1387, v1349, v1390);
*v5524 = v6353;
let v1392 = v1379[1];
let v1395 = *v5524;
let v6354 = fma(v1392, v1354, v1395);
*v5524 = v6354;
let v1397 = v1379[2];
let v1400 = *v5524;
let v6355 = fma(v1397, v1359, v1400);
*v5524 = v6355;
let v1402 = v1379[3];
let v1405 = *v5524;
let v6356 = fma(v1402, v1364, v1405);
*v5524 = v6356;
let v1412 = *v5524;
*v214 = v1412;
let v1418 = *v434;
let v1424 = *v262;
var<function> v5525_store: f32;
let v5525 = &v5525_store;
*v5525 = v1424;
let v1426 = v1418[0];
let v1429 = *v5525;
let v6357 = fma(v1426, v1349, v1429);
*v5525 = v6357;
let v1431 = v1418[1];
let v1434 = *v5525;
let v6358 = fma(v1431, v1354, v1434);
*v5525 = v6358;
let v1436 = v1418[2];
let v1439 = *v5525;
let v6359 = fma(v1436, v1359, v1439);
*v5525 = v6359;
let v1441 = v1418[3];
let v1444 = *v5525;
let v6360 = fma(v1441, v1364, v1444);
*v5525 = v6360;
let v1451 = *v5525;
*v262 = v1451;
let v1457 = *v468;
let v1463 = *v310;
var<function> v5526_store: f32;
let v5526 = &v5526_store;
*v5526 = v1463;
let v1465 = v1457[0];
let v1468 = *v5526;
let v6361 = fma(v1465, v1349, v1468);
*v5526 = v6361;
let v1470 = v1457[1];
let v1473 = *v5526;
let v6362 = fma(v1470, v1354, v1473);
*v5526 = v6362;
let v1475 = v1457[2];
let v1478 = *v5526;
let v6363 = fma(v1475, v1359, v1478);
*v5526 = v6363;
let v1480 = v1457[3];
let v1483 = *v5526;
let v6364 = fma(v1480, v1364, v1483);
*v5526 = v6364;
let v1490 = *v5526;
*v310 = v1490;
let v1496 = *v108;
let v1497 = v1496 + v340;
let v1501 = &(*v6527)[v1497];
let v1502 = *v1501;
let v1508 = *v366;
let v1514 = *v172;
var<function> v5527_store: f32;
let v5527 = &v5527_store;
*v5527 = v1514;
let v1516 = v1508[0];
let v1517 = v1502[0];
let v1519 = *v5527;
let v6365 = fma(v1516, v1517, v1519);
*v5527 = v6365;
let v1521 = v1508[1];
let v1522 = v1502[1];
let v1524 = *v5527;
let v6366 = fma(v1521, v1522, v1524);
*v5527 = v6366;
let v1526 = v1508[2];
let v1527 = v1502[2];
let v1529 = *v5527;
let v6367 = fma(v1526, v1527, v1529);
*v5527 = v6367;
let v1531 = v1508[3];
let v1532 = v1502[3];
let v1534 = *v5527;
let v6368 = fma(v1531, v1532, v1534);
*v5527 = v6368;
let v1541 = *v5527;
*v172 = v1541;
let v1547 = *v400;
let v1553 = *v220;
var<function> v5528_store: f32;
let v5528 = &v5528_store;
*v5528 = v1553;
let v1555 = v1547[0];
let v1558 = *v5528;
let v6369 = fma(v1555, v1517, v1558);
*v5528 = v6369;
let v1560 = v1547[1];
let v1563 = *v5528;
let v6370 = fma(v1560, v1522, v1563);
*v5528 = v6370;
let v1565 = v1547[2];
let v1568 = *v5528;
let v6371 = fma(v1565, v1527, v1568);
*v5528 = v6371;
let v1570 = v1547[3];
let v1573 = *v5528;
let v6372 = fma(v1570, v1532, v1573);
*v5528 = v6372;
let v1580 = *v5528;
*v220 = v1580;
let v1586 = *v434;
let v1592 = *v268;
var<function> v5529_store: f32;
let v5529 = &v5529_store;
*v5529 = v1592;
let v1594 = v1586[0];
let v1597 = *v5529;
let v6373 = fma(v1594, v1517, v1597);
*v5529 = v6373;
let v1599 = v1586[1];
let v1602 = *v5529;
let v6374 = fma(v1599, v1522, v1602);
*v5529 = v6374;
let v1604 = v1586[2];
let v1607 = *v5529;
let v6375 = fma(v1604, v1527, v1607);
*v5529 = v6375;
let v1609 = v1586[3];
let v1612 = *v5529;
let v6376 = fma(v1609, v1532, v1612);
*v5529 = v6376;
let v1619 = *v5529;
*v268 = v1619;
let v1625 = *v468;
let v1631 = *v316;
var<function> v5530_store: f32;
let v5530 = &v5530_store;
*v5530 = v1631;
let v1633 = v1625[0];
let v1636 = *v5530;
let v6377 = fma(v1633, v1517, v1636);
*v5530 = v6377;
let v1638 = v1625[1];
let v1641 = *v5530;
let v6378 = fma(v1638, v1522, v1641);
*v5530 = v6378;
let v1643 = v1625[2];
let v1646 = *v5530;
let v6379 = fma(v1643, v1527, v1646);
*v5530 = v6379;
let v1648 = v1625[3];
let v1651 = *v5530;
let v6380 = fma(v1648, v1532, v1651);
*v5530 = v6380;
let v1658 = *v5530;
*v316 = v1658;
let v1664 = *v116;
let v1665 = v1664 + v340;
let v1669 = &(*v6527)[v1665];
let v1670 = *v1669;
let v1676 = *v366;
let v1682 = *v178;
var<function> v5531_store: f32;
let v5531 = &v5531_store;
*v5531 = v1682;
let v1684 = v1676[0];
let v1685 = v1670[0];
let v1687 = *v5531;
let v6381 = fma(v1684, v1685, v1687);
*v5531 = v6381;
let v1689 = v1676[1];
let v1690 = v1670[1];
let v1692 = *v5531;
let v6382 = fma(v1689, v1690, v1692);
*v5531 = v6382;
let v1694 = v1676[2];
let v1695 = v1670[2];
let v1697 = *v5531;
let v6383 = fma(v1694, v1695, v1697);
*v5531 = v6383;
let v1699 = v1676[3];
let v1700 = v1670[3];
let v1702 = *v5531;
let v6384 = fma(v1699, v1700, v1702);
*v5531 = v6384;
let v1709 = *v5531;
*v178 = v1709;
let v1715 = *v400;
let v1721 = *v226;
var<function> v5532_store: f32;
let v5532 = &v5532_store;
*v5532 = v1721;
let v1723 = v1715[0];
let v1726 = *v5532;
let v6385 = fma(v1723, v1685, v1726);
*v5532 = v6385;
let v1728 = v1715[1];
let v1731 = *v5532;
let v6386 = fma(v1728, v1690, v1731);
*v5532 = v6386;
let v1733 = v1715[2];
let v1736 = *v5532;
let v6387 = fma(v1733, v1695, v1736);
*v5532 = v6387;
let v1738 = v1715[3];
let v1741 = *v5532;
let v6388 = fma(v1738, v1700, v1741);
*v5532 = v6388;
let v1748 = *v5532;
*v226 = v1748;
let v1754 = *v434;
let v1760 = *v274;
var<function> v5533_store: f32;
let v5533 = &v5533_store;
*v5533 = v1760;
let v1762 = v1754[0];
let v1765 = *v5533;
let v6389 = fma(v1762, v1685, v1765);
*v5533 = v6389;
let v1767 = v1754[1];
let v1770 = *v5533;
let v6390 = fma(v1767, v1690, v1770);
*v5533 = v6390;
let v1772 = v1754[2];
let v1775 = *v5533;
let v6391 = fma(v1772, v1695, v1775);
*v5533 = v6391;
let v1777 = v1754[3];
let v1780 = *v5533;
let v6392 = fma(v1777, v1700, v1780);
*v5533 = v6392;
let v1787 = *v5533;
*v274 = v1787;
let v1793 = *v468;
let v1799 = *v322;
var<function> v5534_store: f32;
let v5534 = &v5534_store;
*v5534 = v1799;
let v1801 = v1793[0];
let v1804 = *v5534;
let v6393 = fma(v1801, v1685, v1804);
*v5534 = v6393;
let v1806 = v1793[1];
let v1809 = *v5534;
let v6394 = fma(v1806, v1690, v1809);
*v5534 = v6394;
let v1811 = v1793[2];
let v1814 = *v5534;
let v6395 = fma(v1811, v1695, v1814);
*v5534 = v6395;
let v1816 = v1793[3];
let v1819 = *v5534;
let v6396 = fma(v1816, v1700, v1819);
*v5534 = v6396;
let v1826 = *v5534;
*v322 = v1826;
let v1828 = v340 + v123;
let v1834 = *v60;
let v1835 = v1834 + v1828;
let v1839 = &(*v6527)[v1835];
let v1840 = *v1839;
let v1846 = *v378;
let v1852 = *v136;
var<function> v5535_store: f32;
let v5535 = &v5535_store;
*v5535 = v1852;
let v1854 = v1846[0];
let v1855 = v1840[0];
let v1857 = *v5535;
let v6397 = fma(v1854, v1855, v1857);
*v5535 = v6397;
let v1859 = v1846[1];
let v1860 = v1840[1];
let v1862 = *v5535;
let v6398 = fma(v1859, v1860, v1862);
*v5535 = v6398;
let v1864 = v1846[2];
let v1865 = v1840[2];
let v1867 = *v5535;
let v6399 = fma(v1864, v1865, v1867);
*v5535 = v6399;
let v1869 = v1846[3];
let v1870 = v1840[3];
let v1872 = *v5535;
let v6400 = fma(v1869, v1870, v1872);
*v5535 = v6400;
let v1879 = *v5535;
*v136 = v1879;
let v1885 = *v412;
let v1891 = *v184;
var<function> v5536_store: f32;
let v5536 = &v5536_store;
*v5536 = v1891;
let v1893 = v1885[0];
let v1896 = *v5536;
let v6401 = fma(v1893, v1855, v1896);
*v5536 = v6401;
let v1898 = v1885[1];
let v1901 = *v5536;
let v6402 = fma(v1898, v1860, v1901);
*v5536 = v6402;
let v1903 = v1885[2];
let v1906 = *v5536;
let v6403 = fma(v1903, v1865, v1906);
*v5536 = v6403;
let v1908 = v1885[3];
let v1911 = *v5536;
let v6404 = fma(v1908, v1870, v1911);
*v5536 = v6404;
let v1918 = *v5536;
*v184 = v1918;
let v1924 = *v446;
let v1930 = *v232;
var<function> v5537_store: f32;
let v5537 = &v5537_store;
*v5537 = v1930;
let v1932 = v1924[0];
let v1935 = *v5537;
let v6405 = fma(v1932, v1855, v1935);
*v5537 = v6405;
let v1937 = v1924[1];
let v1940 = *v5537;
let v6406 = fma(v1937, v1860, v1940);
*v5537 = v6406;
let v1942 = v1924[2];
let v1945 = *v5537;
let v6407 = fma(v1942, v1865, v1945);
*v5537 = v6407;
let v1947 = v1924[3];
let v1950 = *v5537;
let v6408 = fma(v1947, v1870, v1950);
*v5537 = v6408;
let v1957 = *v5537;
*v232 = v1957;
let v1963 = *v480;
let v1969 = *v280;
var<function> v5538_store: f32;
let v5538 = &v5538_store;
*v5538 = v1969;
let v1971 = v1963[0];
let v1974 = *v5538;
let v6409 = fma(v1971, v1855, v1974);
*v5538 = v6409;
let v1976 = v1963[1];
let v1979 = *v5538;
let v6410 = fma(v1976, v1860, v1979);
*v5538 = v6410;
let v1981 = v1963[2];
let v1984 = *v5538;
let v6411 = fma(v1981, v1865, v1984);
*v5538 = v6411;
let v1986 = v1963[3];
let v1989 = *v5538;
let v6412 = fma(v1986, v1870, v1989);
*v5538 = v6412;
let v1996 = *v5538;
*v280 = v1996;
let v2002 = *v68;
let v2003 = v2002 + v1828;
let v2007 = &(*v6527)[v2003];
let v2008 = *v2007;
let v2014 = *v378;
let v2020 = *v142;
var<function> v5539_store: f32;
let v5539 = &v5539_store;
*v5539 = v2020;
let v2022 = v2014[0];
let v2023 = v2008[0];
let v2025 = *v5539;
let v6413 = fma(v2022, v2023, v2025);
*v5539 = v6413;
let v2027 = v2014[1];
let v2028 = v2008[1];
let v2030 = *v5539;
let v6414 = fma(v2027, v2028, v2030);
*v5539 = v6414;
let v2032 = v2014[2];
let v2033 = v2008[2];
let v2035 = *v5539;
let v6415 = fma(v2032, v2033, v2035);
*v5539 = v6415;
let v2037 = v2014[3];
let v2038 = v2008[3];
let v2040 = *v5539;
let v6416 = fma(v2037, v2038, v2040);
*v5539 = v6416;
let v2047 = *v5539;
*v142 = v2047;
let v2053 = *v412;
let v2059 = *v190;
var<function> v5540_store: f32;
let v5540 = &v5540_store;
*v5540 = v2059;
let v2061 = v2053[0];
let v2064 = *v5540;
let v6417 = fma(v2061, v2023, v2064);
*v5540 = v6417;
let v2066 = v2053[1];
let v2069 = *v5540;
let v6418 = fma(v2066, v2028, v2069);
*v5540 = v6418;
let v2071 = v2053[2];
let v2074 = *v5540;
let v6419 = fma(v2071, v2033, v2074);
*v5540 = v6419;
let v2076 = v2053[3];
let v2079 = *v5540;
let v6420 = fma(v2076, v2038, v2079);
*v5540 = v6420;
let v2086 = *v5540;
*v190 = v2086;
let v2092 = *v446;
let v2098 = *v238;
var<function> v5541_store: f32;
let v5541 = &v5541_store;
*v5541 = v2098;
let v2100 = v2092[0];
let v2103 = *v5541;
let v6421 = fma(v2100, v2023, v2103);
*v5541 = v6421;
let v2105 = v2092[1];
let v2108 = *v5541;
let v6422 = fma(v2105, v2028, v2108);
*v5541 = v6422;
let v2110 = v2092[2];
let v2113 = *v5541;
let v6423 = fma(v2110, v2033, v2113);
*v5541 = v6423;
let v2115 = v2092[3];
let v2118 = *v5541;
let v6424 = fma(v2115, v2038, v2118);
*v5541 = v6424;
let v2125 = *v5541;
*v238 = v2125;
let v2131 = *v480;
let v2137 = *v286;
var<function> v5542_store: f32;
let v5542 = &v5542_store;
*v5542 = v2137;
let v2139 = v2131[0];
let v2142 = *v5542;
let v6425 = fma(v2139, v2023, v2142);
*v5542 = v6425;
let v2144 = v2131[1];
let v2147 = *v5542;
let v6426 = fma(v2144, v2028, v2147);
*v5542 = v6426;
let v2149 = v2131[2];
let v2152 = *v5542;
let v6427 = fma(v2149, v2033, v2152);
*v5542 = v6427;
let v2154 = v2131[3];
let v2157 = *v5542;
let v6428 = fma(v2154, v2038, v2157);
*v5542 = v6428;
let v2164 = *v5542;
*v286 = v2164;
let v2170 = *v76;
let v2171 = v2170 + v1828;
let v2175 = &(*v6527)[v2171];
let v2176 = *v2175;
let v2182 = *v378;
let v2188 = *v148;
var<function> v5543_store: f32;
let v5543 = &v5543_store;
*v5543 = v2188;
let v2190 = v2182[0];
let v2191 = v2176[0];
let v2193 = *v5543;
let v6429 = fma(v2190, v2191, v2193);
*v5543 = v6429;
let v2195 = v2182[1];
let v2196 = v2176[1];
let v2198 = *v5543;
let v6430 = fma(v2195, v2196, v2198);
*v5543 = v6430;
let v2200 = v2182[2];
let v2201 = v2176[2];
let v2203 = *v5543;
let v6431 = fma(v2200, v2201, v2203);
*v5543 = v6431;
let v2205 = v2182[3];
let v2206 = v2176[3];
let v2208 = *v5543;
let v6432 = fma(v2205, v2206, v2208);
*v5543 = v6432;
let v2215 = *v5543;
*v148 = v2215;
let v2221 = *v412;
let v2227 = *v196;
var<function> v5544_store: f32;
let v5544 = &v5544_store;
*v5544 = v2227;
let v2229 = v2221[0];
let v2232 = *v5544;
let v6433 = fma(v2229, v2191, v2232);
*v5544 = v6433;
let v2234 = v2221[1];
let v2237 = *v5544;
let v6434 = fma(v2234, v2196, v2237);
*v5544 = v6434;
let v2239 = v2221[2];
let v2242 = *v5544;
let v6435 = fma(v2239, v2201, v2242);
*v5544 = v6435;
let v2244 = v2221[3];
let v2247 = *v5544;
let v6436 = fma(v2244, v2206, v2247);
*v5544 = v6436;
let v2254 = *v5544;
*v196 = v2254;
let v2260 = *v446;
let v2266 = *v244;
var<function> v5545_store: f32;
let v5545 = &v5545_store;
*v5545 = v2266;
let v2268 = v2260[0];
let v2271 = *v5545;
let v6437 = fma(v2268, v2191, v2271);
*v5545 = v6437;
let v2273 = v2260[1];
let v2276 = *v5545;
let v6438 = fma(v2273, v2196, v2276);
*v5545 = v6438;
let v2278 = v2260[2];
let v2281 = *v5545;
let v6439 = fma(v2278, v2201, v2281);
*v5545 = v6439;
let v2283 = v2260[3];
let v2286 = *v5545;
let v6440 = fma(v2283, v2206, v2286);
*v5545 = v6440;
let v2293 = *v5545;
*v244 = v2293;
let v2299 = *v480;
let v2305 = *v292;
var<function> v5546_store: f32;
let v5546 = &v5546_store;
*v5546 = v2305;
let v2307 = v2299[0];
let v2310 = *v5546;
let v6441 = fma(v2307, v2191, v2310);
*v5546 = v6441;
let v2312 = v2299[1];
let v2315 = *v5546;
let v6442 = fma(v2312, v2196, v2315);
*v5546 = v6442;
let v2317 = v2299[2];
let v2320 = *v5546;
let v6443 = fma(v2317, v2201, v2320);
*v5546 = v6443;
let v2322 = v2299[3];
let v2325 = *v5546;
let v6444 = fma(v2322, v2206, v2325);
*v5546 = v6444;
let v2332 = *v5546;
*v292 = v2332;
let v2338 = *v84;
let v2339 = v2338 + v1828;
let v2343 = &(*v6527)[v2339];
let v2344 = *v2343;
let v2350 = *v378;
let v2356 = *v154;
var<function> v5547_store: f32;
let v5547 = &v5547_store;
*v5547 = v2356;
let v2358 = v2350[0];
let v2359 = v2344[0];
let v2361 = *v5547;
let v6445 = fma(v2358, v2359, v2361);
*v5547 = v6445;
let v2363 = v2350[1];
let v2364 = v2344[1];
let v2366 = *v5547;
let v6446 = fma(v2363, v2364, v2366);
*v5547 = v6446;
let v2368 = v2350[2];
let v2369 = v2344[2];
let v2371 = *v5547;
let v6447 = fma(v2368, v2369, v2371);
*v5547 = v6447;
let v2373 = v2350[3];
let v2374 = v2344[3];
let v2376 = *v5547;
let v6448 = fma(v2373, v2374, v2376);
*v5547 = v6448;
let v2383 = *v5547;
*v154 = v2383;
let v2389 = *v412;
let v2395 = *v202;
var<function> v5548_store: f32;
let v5548 = &v5548_store;
*v5548 = v2395;
let v2397 = v2389[0];
let v2400 = *v5548;
let v6449 = fma(v2397, v2359, v2400);
*v5548 = v6449;
let v2402 = v2389[1];
let v2405 = *v5548;
let v6450 = fma(v2402, v2364, v2405);
*v5548 = v6450;
let v2407 = v2389[2];
let v2410 = *v5548;
let v6451 = fma(v2407, v2369, v2410);
*v5548 = v6451;
let v2412 = v2389[3];
let v2415 = *v5548;
let v6452 = fma(v2412, v2374, v2415);
*v5548 = v6452;
let v2422 = *v5548;
*v202 = v2422;
let v2428 = *v446;
let v2434 = *v250;
var<function> v5549_store: f32;
let v5549 = &v5549_store;
*v5549 = v2434;
let v2436 = v2428[0];
let v2439 = *v5549;
let v6453 = fma(v2436, v2359, v2439);
*v5549 = v6453;
let v2441 = v2428[1];
let v2444 = *v5549;
let v6454 = fma(v2441, v2364, v2444);
*v5549 = v6454;
let v2446 = v2428[2];
let v2449 = *v5549;
let v6455 = fma(v2446, v2369, v2449);
*v5549 = v6455;
let v2451 = v2428[3];
let v2454 = *v5549;
let v6456 = fma(v2451, v2374, v2454);
*v5549 = v6456;
let v2461 = *v5549;
*v250 = v2461;
let v2467 = *v480;
let v2473 = *v298;
var<function> v5550_store: f32;
let v5550 = &v5550_store;
*v5550 = v2473;
let v2475 = v2467[0];
let v2478 = *v5550;
let v6457 = fma(v2475, v2359, v2478);
*v5550 = v6457;
let v2480 = v2467[1];
let v2483 = *v5550;
let v6458 = fma(v2480, v2364, v2483);
*v5550 = v6458;
let v2485 = v2467[2];
let v2488 = *v5550;
let v6459 = fma(v2485, v2369, v2488);
*v5550 = v6459;
let v2490 = v2467[3];
let v2493 = *v5550;
let v6460 = fma(v2490, v2374, v2493);
*v5550 = v6460;
let v2500 = *v5550;
*v298 = v2500;
let v2506 = *v92;
let v2507 = v2506 + v1828;
let v2511 = &(*v6527)[v2507];
let v2512 = *v2511;
let v2518 = *v378;
let v2524 = *v160;
var<function> v5551_store: f32;
let v5551 = &v5551_store;
*v5551 = v2524;
let v2526 = v2518[0];
let v2527 = v2512[0];
let v2529 = *v5551;
let v6461 = fma(v2526, v2527, v2529);
*v5551 = v6461;
let v2531 = v2518[1];
let v2532 = v2512[1];
let v2534 = *v5551;
let v6462 = fma(v2531, v2532, v2534);
*v5551 = v6462;
let v2536 = v2518[2];
let v2537 = v2512[2];
let v2539 = *v5551;
let v6463 = fma(v2536, v2537, v2539);
*v5551 = v6463;
let v2541 = v2518[3];
let v2542 = v2512[3];
let v2544 = *v5551;
let v6464 = fma(v2541, v2542, v2544);
*v5551 = v6464;
let v2551 = *v5551;
*v160 = v2551;
let v2557 = *v412;
let v2563 = *v208;
var<function> v5552_store: f32;
let v5552 = &v5552_store;
*v5552 = v2563;
let v2565 = v2557[0];
let v2568 = *v5552;
let v6465 = fma(v2565, v2527, v2568);
*v5552 = v6465;
let v2570 = v2557[1];
let v2573 = *v5552;
let v6466 = fma(v2570, v2532, v2573);
*v5552 = v6466;
let v2575 = v2557[2];
let v2578 = *v5552;
let v6467 = fma(v2575, v2537, v2578);
*v5552 = v6467;
let v2580 = v2557[3];
let v2583 = *v5552;
let v6468 = fma(v2580, v2542, v2583);
*v5552 = v6468;
let v2590 = *v5552;
*v208 = v2590;
let v2596 = *v446;
let v2602 = *v256;
var<function> v5553_store: f32;
let v5553 = &v5553_store;
*v5553 = v2602;
let v2604 = v2596[0];
let v2607 = *v5553;
let v6469 = fma(v2604, v2527, v2607);
*v5553 = v6469;
let v2609 = v2596[1];
let v2612 = *v5553;
let v6470 = fma(v2609, v2532, v2612);
*v5553 = v6470;
let v2614 = v2596[2];
let v2617 = *v5553;
let v6471 = fma(v2614, v2537, v2617);
*v5553 = v6471;
let v2619 = v2596[3];
let v2622 = *v5553;
let v6472 = fma(v2619, v2542, v2622);
*v5553 = v6472;
let v2629 = *v5553;
*v256 = v2629;
let v2635 = *v480;
let v2641 = *v304;
var<function> v5554_store: f32;
let v5554 = &v5554_store;
*v5554 = v2641;
let v2643 = v2635[0];
let v2646 = *v5554;
let v6473 = fma(v2643, v2527, v2646);
*v5554 = v6473;
let v2648 = v2635[1];
let v2651 = *v5554;
let v6474 = fma(v2648, v2532, v2651);
*v5554 = v6474;
let v2653 = v2635[2];
let v2656 = *v5554;
let v6475 = fma(v2653, v2537, v2656);
*v5554 = v6475;
let v2658 = v2635[3];
let v2661 = *v5554;
let v6476 = fma(v2658, v2542, v2661);
*v5554 = v6476;
let v2668 = *v5554;
*v304 = v2668;
let v2674 = *v100;
let v2675 = v2674 + v1828;
let v2679 = &(*v6527)[v2675];
let v2680 = *v2679;
let v2686 = *v378;
let v2692 = *v166;
var<function> v5555_store: f32;
let v5555 = &v5555_store;
*v5555 = v2692;
let v2694 = v2686[0];
let v2695 = v2680[0];
let v2697 = *v5555;
let v6477 = fma(v2694, v2695, v2697);
*v5555 = v6477;
let v2699 = v2686[1];
let v2700 = v2680[1];
let v2702 = *v5555;
let v6478 = fma(v2699, v2700, v2702);
*v5555 = v6478;
let v2704 = v2686[2];
let v2705 = v2680[2];
let v2707 = *v5555;
let v6479 = fma(v2704, v2705, v2707);
*v5555 = v6479;
let v2709 = v2686[3];
let v2710 = v2680[3];
let v2712 = *v5555;
let v6480 = fma(v2709, v2710, v2712);
*v5555 = v6480;
let v2719 = *v5555;
*v166 = v2719;
let v2725 = *v412;
let v2731 = *v214;
var<function> v5556_store: f32;
let v5556 = &v5556_store;
*v5556 = v2731;
let v2733 = v2725[0];
let v2736 = *v5556;
let v6481 = fma(v2733, v2695, v2736);
*v5556 = v6481;
let v2738 = v2725[1];
let v2741 = *v5556;
let v6482 = fma(v2738, v2700, v2741);
*v5556 = v6482;
let v2743 = v2725[2];
let v2746 = *v5556;
let v6483 = fma(v2743, v2705, v2746);
*v5556 = v6483;
let v2748 = v2725[3];
let v2751 = *v5556;
let v6484 = fma(v2748, v2710, v2751);
*v5556 = v6484;
let v2758 = *v5556;
*v214 = v2758;
let v2764 = *v446;
let v2770 = *v262;
var<function> v5557_store: f32;
let v5557 = &v5557_store;
*v5557 = v2770;
let v2772 = v2764[0];
let v2775 = *v5557;
let v6485 = fma(v2772, v2695, v2775);
*v5557 = v6485;
let v2777 = v2764[1];
let v2780 = *v5557;
let v6486 = fma(v2777, v2700, v2780);
*v5557 = v6486;
let v2782 = v2764[2];
let v2785 = *v5557;
let v6487 = fma(v2782, v2705, v2785);
*v5557 = v6487;
let v2787 = v2764[3];
let v2790 = *v5557;
let v6488 = fma(v2787, v2710, v2790);
*v5557 = v6488;
let v2797 = *v5557;
*v262 = v2797;
let v2803 = *v480;
let v2809 = *v310;
var<function> v5558_store: f32;
let v5558 = &v5558_store;
*v5558 = v2809;
let v2811 = v2803[0];
let v2814 = *v5558;
let v6489 = fma(v2811, v2695, v2814);
*v5558 = v6489;
let v2816 = v2803[1];
let v2819 = *v5558;
let v6490 = fma(v2816, v2700, v2819);
*v5558 = v6490;
let v2821 = v2803[2];
let v2824 = *v5558;
let v6491 = fma(v2821, v2705, v2824);
*v5558 = v6491;
let v2826 = v2803[3];
let v2829 = *v5558;
let v6492 = fma(v2826, v2710, v2829);
*v5558 = v6492;
let v2836 = *v5558;
*v310 = v2836;
let v2842 = *v108;
let v2843 = v2842 + v1828;
let v2847 = &(*v6527)[v2843];
let v2848 = *v2847;
let v2854 = *v378;
let v2860 = *v172;
var<function> v5559_store: f32;
let v5559 = &v5559_store;
*v5559 = v2860;
let v2862 = v2854[0];
let v2863 = v2848[0];
let v2865 = *v5559;
let v6493 = fma(v2862, v2863, v2865);
*v5559 = v6493;
let v2867 = v2854[1];
let v2868 = v2848[1];
let v2870 = *v5559;
let v6494 = fma(v2867, v2868, v2870);
*v5559 = v6494;
let v2872 = v2854[2];
let v2873 = v2848[2];
let v2875 = *v5559;
let v6495 = fma(v2872, v2873, v2875);
*v5559 = v6495;
let v2877 = v2854[3];
let v2878 = v2848[3];
let v2880 = *v5559;
let v6496 = fma(v2877, v2878, v2880);
*v5559 = v6496;
let v2887 = *v5559;
*v172 = v2887;
let v2893 = *v412;
let v2899 = *v220;
var<function> v5560_store: f32;
let v5560 = &v5560_store;
*v5560 = v2899;
let v2901 = v2893[0];
let v2904 = *v5560;
let v6497 = fma(v2901, v2863, v2904);
*v5560 = v6497;
let v2906 = v2893[1];
let v2909 = *v5560;
let v6498 = fma(v2906, v2868, v2909);
*v5560 = v6498;
let v2911 = v2893[2];
let v2914 = *v5560;
let v6499 = fma(v2911, v2873, v2914);
*v5560 = v6499;
let v2916 = v2893[3];
let v2919 = *v5560;
let v6500 = fma(v2916, v2878, v2919);
*v5560 = v6500;
let v2926 = *v5560;
*v220 = v2926;
let v2932 = *v446;
let v2938 = *v268;
var<function> v5561_store: f32;
let v5561 = &v5561_store;
*v5561 = v2938;
let v2940 = v2932[0];
let v2943 = *v5561;
let v6501 = fma(v2940, v2863, v2943);
*v5561 = v6501;
let v2945 = v2932[1];
let v2948 = *v5561;
let v6502 = fma(v2945, v2868, v2948);
*v5561 = v6502;
let v2950 = v2932[2];
let v2953 = *v5561;
let v6503 = fma(v2950, v2873, v2953);
*v5561 = v6503;
let v2955 = v2932[3];
let v2958 = *v5561;
let v6504 = fma(v2955, v2878, v2958);
*v5561 = v6504;
let v2965 = *v5561;
*v268 = v2965;
let v2971 = *v480;
let v2977 = *v316;
var<function> v5562_store: f32;
let v5562 = &v5562_store;
*v5562 = v2977;
let v2979 = v2971[0];
let v2982 = *v5562;
let v6505 = fma(v2979, v2863, v2982);
*v5562 = v6505;
let v2984 = v2971[1];
let v2987 = *v5562;
let v6506 = fma(v2984, v2868, v2987);
*v5562 = v6506;
let v2989 = v2971[2];
let v2992 = *v5562;
let v6507 = fma(v2989, v2873, v2992);
*v5562 = v6507;
let v2994 = v2971[3];
let v2997 = *v5562;
let v6508 = fma(v2994, v2878, v2997);
*v5562 = v6508;
let v3004 = *v5562;
*v316 = v3004;
let v3010 = *v116;
let v3011 = v3010 + v1828;
let v3015 = &(*v6527)[v3011];
let v3016 = *v3015;
let v3022 = *v378;
let v3028 = *v178;
var<function> v5563_store: f32;
let v5563 = &v5563_store;
*v5563 = v3028;
let v3030 = v3022[0];
let v3031 = v3016[0];
let v3033 = *v5563;
let v6509 = fma(v3030, v3031, v3033);
*v5563 = v6509;
let v3035 = v3022[1];
let v3036 = v3016[1];
let v3038 = *v5563;
let v6510 = fma(v3035, v3036, v3038);
*v5563 = v6510;
let v3040 = v3022[2];
let v3041 = v3016[2];
let v3043 = *v5563;
let v6511 = fma(v3040, v3041, v3043);
*v5563 = v6511;
let v3045 = v3022[3];
let v3046 = v3016[3];
let v3048 = *v5563;
let v6512 = fma(v3045, v3046, v3048);
*v5563 = v6512;
let v3055 = *v5563;
*v178 = v3055;
let v3061 = *v412;
let v3067 = *v226;
var<function> v5564_store: f32;
let v5564 = &v5564_store;
*v5564 = v3067;
let v3069 = v3061[0];
let v3072 = *v5564;
let v6513 = fma(v3069, v3031, v3072);
*v5564 = v6513;
let v3074 = v3061[1];
let v3077 = *v5564;
let v6514 = fma(v3074, v3036, v3077);
*v5564 = v6514;
let v3079 = v3061[2];
let v3082 = *v5564;
let v6515 = fma(v3079, v3041, v3082);
*v5564 = v6515;
let v3084 = v3061[3];
let v3087 = *v5564;
let v6516 = fma(v3084, v3046, v3087);
*v5564 = v6516;
let v3094 = *v5564;
*v226 = v3094;
let v3100 = *v446;
let v3106 = *v274;
var<function> v5565_store: f32;
let v5565 = &v5565_store;
*v5565 = v3106;
let v3108 = v3100[0];
let v3111 = *v5565;
let v6517 = fma(v3108, v3031, v3111);
*v5565 = v6517;
let v3113 = v3100[1];
let v3116 = *v5565;
let v6518 = fma(v3113, v3036, v3116);
*v5565 = v6518;
let v3118 = v3100[2];
let v3121 = *v5565;
let v6519 = fma(v3118, v3041, v3121);
*v5565 = v6519;
let v3123 = v3100[3];
let v3126 = *v5565;
let v6520 = fma(v3123, v3046, v3126);
*v5565 = v6520;
let v3133 = *v5565;
*v274 = v3133;
let v3139 = *v480;
let v3145 = *v322;
var<function> v5566_store: f32;
let v5566 = &v5566_store;
*v5566 = v3145;
let v3147 = v3139[0];
let v3150 = *v5566;
let v6521 = fma(v3147, v3031, v3150);
*v5566 = v6521;
let v3152 = v3139[1];
let v3155 = *v5566;
let v6522 = fma(v3152, v3036, v3155);
*v5566 = v6522;
let v3157 = v3139[2];
let v3160 = *v5566;
let v6523 = fma(v3157, v3041, v3160);
*v5566 = v6523;
let v3162 = v3139[3];
let v3165 = *v5566;
let v6524 = fma(v3162, v3046, v3165);
*v5566 = v6524;
let v3172 = *v5566;
*v322 = v3172;

}
var<function> v5567_store: array<f32, 8>= array<f32, 8>();
let v5567 = &v5567_store;
let v3179 = f32(1.0);
var<function> v5568_store: f32;
let v5568 = &v5568_store;
*v5568 = v3179;
let v3186 = &(*v5567)[v3];
let v3187 = *v5568;
*v3186 = v3187;
var<function> v5569_store: f32;
let v5569 = &v5569_store;
*v5569 = v3179;
let v3195 = &(*v5567)[v32];
let v3196 = *v5569;
*v3195 = v3196;
var<function> v5570_store: f32;
let v5570 = &v5570_store;
*v5570 = v3179;
let v3204 = &(*v5567)[v74];
let v3205 = *v5570;
*v3204 = v3205;
var<function> v5571_store: f32;
let v5571 = &v5571_store;
*v5571 = v3179;
let v3213 = &(*v5567)[v82];
let v3214 = *v5571;
*v3213 = v3214;
var<function> v5572_store: f32;
let v5572 = &v5572_store;
*v5572 = v3179;
let v3222 = &(*v5567)[v21];
let v3223 = *v5572;
*v3222 = v3223;
var<function> v5573_store: f32;
let v5573 = &v5573_store;
*v5573 = v3179;
let v3231 = &(*v5567)[v98];
let v3232 = *v5573;
*v3231 = v3232;
var<function> v5574_store: f32;
let v5574 = &v5574_store;
*v5574 = v3179;
let v3240 = &(*v5567)[v106];
let v3241 = *v5574;
*v3240 = v3241;
var<function> v5575_store: f32;
let v5575 = &v5575_store;
*v5575 = v3179;
let v3249 = &(*v5567)[v114];
let v3250 = *v5575;
*v3249 = v3250;
let v3256 = *v136;
let v5715 = u32(32);
let v3259 = v5710 * v5715;
let v3260 = u32(v3259);
let v3263 = v3260 + v331;
workgroupBarrier();
let v3267 = &(*v5495)[v3263];
*v3267 = v3256;
workgroupBarrier();
var<function> v5576_store: f32;
let v5576 = &v5576_store;
*v5576 = v125;
for(var v3274: u32 = v3; v3274 < v123; v3274 += v32) {
let v3276 = v3260 + v3274;
let v3280 = &(*v5495)[v3276];
let v3281 = *v3280;
let v3282 = *v5576;
let v3283 = v3282 + v3281;
*v5576 = v3283;

}
var<function> v5578_store: f32;
let v5578 = &v5578_store;
let v3285 = *v5576;
*v5578 = v3285;
let v3291 = *v3186;
let v3292 = *v5578;
let v3293 = v3292 * v3291;
let v3296 = v45 * v23;
let v3297 = v3296 + v38;
let v3310 = v331 == v3;
var<function> v5579_store: bool;
let v5579 = &v5579_store;
if v3310 {
let v3313 = v38 < v23;
*v5579 = v3313;

} else {
let v3315 = false;
*v5579 = v3315;

}
let v3316 = *v5579;
if v3316 {
let v3320 = &(*v6525)[v3297];
*v3320 = v3293;

}
let v3326 = *v142;
workgroupBarrier();
*v3267 = v3326;
workgroupBarrier();
var<function> v5580_store: f32;
let v5580 = &v5580_store;
*v5580 = v125;
for(var v3344: u32 = v3; v3344 < v123; v3344 += v32) {
let v3346 = v3260 + v3344;
let v3350 = &(*v5495)[v3346];
let v3351 = *v3350;
let v3352 = *v5580;
let v3353 = v3352 + v3351;
*v5580 = v3353;

}
var<function> v5582_store: f32;
let v5582 = &v5582_store;
let v3355 = *v5580;
*v5582 = v3355;
let v3361 = *v3195;
let v3362 = *v5582;
let v3363 = v3362 * v3361;
let v3365 = v45 + v32;
let v3366 = v3365 * v23;
let v3367 = v3366 + v38;
var<function> v5583_store: bool;
let v5583 = &v5583_store;
if v3310 {
let v3383 = v38 < v23;
*v5583 = v3383;

} else {
let v3385 = false;
*v5583 = v3385;

}
let v3386 = *v5583;
if v3386 {
let v3390 = &(*v6525)[v3367];
*v3390 = v3363;

}
let v3396 = *v148;
workgroupBarrier();
*v3267 = v3396;
workgroupBarrier();
var<function> v5584_store: f32;
let v5584 = &v5584_store;
*v5584 = v125;
for(var v3414: u32 = v3; v3414 < v123; v3414 += v32) {
let v3416 = v3260 + v3414;
let v3420 = &(*v5495)[v3416];
let v3421 = *v3420;
let v3422 = *v5584;
let v3423 = v3422 + v3421;
*v5584 = v3423;

}
var<function> v5586_store: f32;
let v5586 = &v5586_store;
let v3425 = *v5584;
*v5586 = v3425;
let v3431 = *v3204;
let v3432 = *v5586;
let v3433 = v3432 * v3431;
let v3435 = v45 + v74;
let v3436 = v3435 * v23;
let v3437 = v3436 + v38;
var<function> v5587_store: bool;
let v5587 = &v5587_store;
if v3310 {
let v3453 = v38 < v23;
*v5587 = v3453;

} else {
let v3455 = false;
*v5587 = v3455;

}
let v3456 = *v5587;
if v3456 {
let v3460 = &(*v6525)[v3437];
*v3460 = v3433;

}
let v3466 = *v154;
workgroupBarrier();
*v3267 = v3466;
workgroupBarrier();
var<function> v5588_store: f32;
let v5588 = &v5588_store;
*v5588 = v125;
for(var v3484: u32 = v3; v3484 < v123; v3484 += v32) {
let v3486 = v3260 + v3484;
let v3490 = &(*v5495)[v3486];
let v3491 = *v3490;
let v3492 = *v5588;
let v3493 = v3492 + v3491;
*v5588 = v3493;

}
var<function> v5590_store: f32;
let v5590 = &v5590_store;
let v3495 = *v5588;
*v5590 = v3495;
let v3501 = *v3213;
let v3502 = *v5590;
let v3503 = v3502 * v3501;
let v3505 = v45 + v82;
let v3506 = v3505 * v23;
let v3507 = v3506 + v38;
var<function> v5591_store: bool;
let v5591 = &v5591_store;
if v3310 {
let v3523 = v38 < v23;
*v5591 = v3523;

} else {
let v3525 = false;
*v5591 = v3525;

}
let v3526 = *v5591;
if v3526 {
let v3530 = &(*v6525)[v3507];
*v3530 = v3503;

}
let v3536 = *v160;
workgroupBarrier();
*v3267 = v3536;
workgroupBarrier();
var<function> v5592_store: f32;
let v5592 = &v5592_store;
*v5592 = v125;
for(var v3554: u32 = v3; v3554 < v123; v3554 += v32) {
let v3556 = v3260 + v3554;
let v3560 = &(*v5495)[v3556];
let v3561 = *v3560;
let v3562 = *v5592;
let v3563 = v3562 + v3561;
*v5592 = v3563;

}
var<function> v5594_store: f32;
let v5594 = &v5594_store;
let v3565 = *v5592;
*v5594 = v3565;
let v3571 = *v3222;
let v3572 = *v5594;
let v3573 = v3572 * v3571;
let v3575 = v45 + v21;
let v3576 = v3575 * v23;
let v3577 = v3576 + v38;
var<function> v5595_store: bool;
let v5595 = &v5595_store;
if v3310 {
let v3593 = v38 < v23;
*v5595 = v3593;

} else {
let v3595 = false;
*v5595 = v3595;

}
let v3596 = *v5595;
if v3596 {
let v3600 = &(*v6525)[v3577];
*v3600 = v3573;

}
let v3606 = *v166;
workgroupBarrier();
*v3267 = v3606;
workgroupBarrier();
var<function> v5596_store: f32;
let v5596 = &v5596_store;
*v5596 = v125;
for(var v3624: u32 = v3; v3624 < v123; v3624 += v32) {
let v3626 = v3260 + v3624;
let v3630 = &(*v5495)[v3626];
let v3631 = *v3630;
let v3632 = *v5596;
let v3633 = v3632 + v3631;
*v5596 = v3633;

}
var<function> v5598_store: f32;
let v5598 = &v5598_store;
let v3635 = *v5596;
*v5598 = v3635;
let v3641 = *v3231;
let v3642 = *v5598;
let v3643 = v3642 * v3641;
let v3645 = v45 + v98;
let v3646 = v3645 * v23;
let v3647 = v3646 + v38;
var<function> v5599_store: bool;
let v5599 = &v5599_store;
if v3310 {
let v3663 = v38 < v23;
*v5599 = v3663;

} else {
let v3665 = false;
*v5599 = v3665;

}
let v3666 = *v5599;
if v3666 {
let v3670 = &(*v6525)[v3647];
*v3670 = v3643;

}
let v3676 = *v172;
workgroupBarrier();
*v3267 = v3676;
workgroupBarrier();
var<function> v5600_store: f32;
let v5600 = &v5600_store;
*v5600 = v125;
for(var v3694: u32 = v3; v3694 < v123; v3694 += v32) {
let v3696 = v3260 + v3694;
let v3700 = &(*v5495)[v3696];
let v3701 = *v3700;
let v3702 = *v5600;
let v3703 = v3702 + v3701;
*v5600 = v3703;

}
var<function> v5602_store: f32;
let v5602 = &v5602_store;
let v3705 = *v5600;
*v5602 = v3705;
let v3711 = *v3240;
let v3712 = *v5602;
let v3713 = v3712 * v3711;
let v3715 = v45 + v106;
let v3716 = v3715 * v23;
let v3717 = v3716 + v38;
var<function> v5603_store: bool;
let v5603 = &v5603_store;
if v3310 {
let v3733 = v38 < v23;
*v5603 = v3733;

} else {
let v3735 = false;
*v5603 = v3735;

}
let v3736 = *v5603;
if v3736 {
let v3740 = &(*v6525)[v3717];
*v3740 = v3713;

}
let v3746 = *v178;
workgroupBarrier();
*v3267 = v3746;
workgroupBarrier();
var<function> v5604_store: f32;
let v5604 = &v5604_store;
*v5604 = v125;
for(var v3764: u32 = v3; v3764 < v123; v3764 += v32) {
let v3766 = v3260 + v3764;
let v3770 = &(*v5495)[v3766];
let v3771 = *v3770;
let v3772 = *v5604;
let v3773 = v3772 + v3771;
*v5604 = v3773;

}
var<function> v5606_store: f32;
let v5606 = &v5606_store;
let v3775 = *v5604;
*v5606 = v3775;
let v3781 = *v3249;
let v3782 = *v5606;
let v3783 = v3782 * v3781;
let v3785 = v45 + v114;
let v3786 = v3785 * v23;
let v3787 = v3786 + v38;
var<function> v5607_store: bool;
let v5607 = &v5607_store;
if v3310 {
let v3803 = v38 < v23;
*v5607 = v3803;

} else {
let v3805 = false;
*v5607 = v3805;

}
let v3806 = *v5607;
if v3806 {
let v3810 = &(*v6525)[v3787];
*v3810 = v3783;

}
let v3816 = *v184;
workgroupBarrier();
*v3267 = v3816;
workgroupBarrier();
var<function> v5608_store: f32;
let v5608 = &v5608_store;
*v5608 = v125;
for(var v3834: u32 = v3; v3834 < v123; v3834 += v32) {
let v3836 = v3260 + v3834;
let v3840 = &(*v5495)[v3836];
let v3841 = *v3840;
let v3842 = *v5608;
let v3843 = v3842 + v3841;
*v5608 = v3843;

}
var<function> v5610_store: f32;
let v5610 = &v5610_store;
let v3845 = *v5608;
*v5610 = v3845;
let v3851 = *v3186;
let v3852 = *v5610;
let v3853 = v3852 * v3851;
let v3859 = v3297 + v32;
var<function> v5611_store: bool;
let v5611 = &v5611_store;
if v3310 {
let v3872 = v38 + v32;
let v3873 = v3872 < v23;
*v5611 = v3873;

} else {
let v3875 = false;
*v5611 = v3875;

}
let v3876 = *v5611;
if v3876 {
let v3880 = &(*v6525)[v3859];
*v3880 = v3853;

}
let v3886 = *v190;
workgroupBarrier();
*v3267 = v3886;
workgroupBarrier();
var<function> v5612_store: f32;
let v5612 = &v5612_store;
*v5612 = v125;
for(var v3904: u32 = v3; v3904 < v123; v3904 += v32) {
let v3906 = v3260 + v3904;
let v3910 = &(*v5495)[v3906];
let v3911 = *v3910;
let v3912 = *v5612;
let v3913 = v3912 + v3911;
*v5612 = v3913;

}
var<function> v5614_store: f32;
let v5614 = &v5614_store;
let v3915 = *v5612;
*v5614 = v3915;
let v3921 = *v3195;
let v3922 = *v5614;
let v3923 = v3922 * v3921;
let v3929 = v3367 + v32;
var<function> v5615_store: bool;
let v5615 = &v5615_store;
if v3310 {
let v3942 = v38 + v32;
let v3943 = v3942 < v23;
*v5615 = v3943;

} else {
let v3945 = false;
*v5615 = v3945;

}
let v3946 = *v5615;
if v3946 {
let v3950 = &(*v6525)[v3929];
*v3950 = v3923;

}
let v3956 = *v196;
workgroupBarrier();
*v3267 = v3956;
workgroupBarrier();
var<function> v5616_store: f32;
let v5616 = &v5616_store;
*v5616 = v125;
for(var v3974: u32 = v3; v3974 < v123; v3974 += v32) {
let v3976 = v3260 + v3974;
let v3980 = &(*v5495)[v3976];
let v3981 = *v3980;
let v3982 = *v5616;
let v3983 = v3982 + v3981;
*v5616 = v3983;

}
var<function> v5618_store: f32;
let v5618 = &v5618_store;
let v3985 = *v5616;
*v5618 = v3985;
let v3991 = *v3204;
let v3992 = *v5618;
let v3993 = v3992 * v3991;
let v3999 = v3437 + v32;
var<function> v5619_store: bool;
let v5619 = &v5619_store;
if v3310 {
let v4012 = v38 + v32;
let v4013 = v4012 < v23;
*v5619 = v4013;

} else {
let v4015 = false;
*v5619 = v4015;

}
let v4016 = *v5619;
if v4016 {
let v4020 = &(*v6525)[v3999];
*v4020 = v3993;

}
let v4026 = *v202;
workgroupBarrier();
*v3267 = v4026;
workgroupBarrier();
var<function> v5620_store: f32;
let v5620 = &v5620_store;
*v5620 = v125;
for(var v4044: u32 = v3; v4044 < v123; v4044 += v32) {
let v4046 = v3260 + v4044;
let v4050 = &(*v5495)[v4046];
let v4051 = *v4050;
let v4052 = *v5620;
let v4053 = v4052 + v4051;
*v5620 = v4053;

}
var<function> v5622_store: f32;
let v5622 = &v5622_store;
let v4055 = *v5620;
*v5622 = v4055;
let v4061 = *v3213;
let v4062 = *v5622;
let v4063 = v4062 * v4061;
let v4069 = v3507 + v32;
var<function> v5623_store: bool;
let v5623 = &v5623_store;
if v3310 {
let v4082 = v38 + v32;
let v4083 = v4082 < v23;
*v5623 = v4083;

} else {
let v4085 = false;
*v5623 = v4085;

}
let v4086 = *v5623;
if v4086 {
let v4090 = &(*v6525)[v4069];
*v4090 = v4063;

}
let v4096 = *v208;
workgroupBarrier();
*v3267 = v4096;
workgroupBarrier();
var<function> v5624_store: f32;
let v5624 = &v5624_store;
*v5624 = v125;
for(var v4114: u32 = v3; v4114 < v123; v4114 += v32) {
let v4116 = v3260 + v4114;
let v4120 = &(*v5495)[v4116];
let v4121 = *v4120;
let v4122 = *v5624;
let v4123 = v4122 + v4121;
*v5624 = v4123;

}
var<function> v5626_store: f32;
let v5626 = &v5626_store;
let v4125 = *v5624;
*v5626 = v4125;
let v4131 = *v3222;
let v4132 = *v5626;
let v4133 = v4132 * v4131;
let v4139 = v3577 + v32;
var<function> v5627_store: bool;
let v5627 = &v5627_store;
if v3310 {
let v4152 = v38 + v32;
let v4153 = v4152 < v23;
*v5627 = v4153;

} else {
let v4155 = false;
*v5627 = v4155;

}
let v4156 = *v5627;
if v4156 {
let v4160 = &(*v6525)[v4139];
*v4160 = v4133;

}
let v4166 = *v214;
workgroupBarrier();
*v3267 = v4166;
workgroupBarrier();
var<function> v5628_store: f32;
let v5628 = &v5628_store;
*v5628 = v125;
for(var v4184: u32 = v3; v4184 < v123; v4184 += v32) {
let v4186 = v3260 + v4184;
let v4190 = &(*v5495)[v4186];
let v4191 = *v4190;
let v4192 = *v5628;
let v4193 = v4192 + v4191;
*v5628 = v4193;

}
var<function> v5630_store: f32;
let v5630 = &v5630_store;
let v4195 = *v5628;
*v5630 = v4195;
let v4201 = *v3231;
let v4202 = *v5630;
let v4203 = v4202 * v4201;
let v4209 = v3647 + v32;
var<function> v5631_store: bool;
let v5631 = &v5631_store;
if v3310 {
let v4222 = v38 + v32;
let v4223 = v4222 < v23;
*v5631 = v4223;

} else {
let v4225 = false;
*v5631 = v4225;

}
let v4226 = *v5631;
if v4226 {
let v4230 = &(*v6525)[v4209];
*v4230 = v4203;

}
let v4236 = *v220;
workgroupBarrier();
*v3267 = v4236;
workgroupBarrier();
var<function> v5632_store: f32;
let v5632 = &v5632_store;
*v5632 = v125;
for(var v4254: u32 = v3; v4254 < v123; v4254 += v32) {
let v4256 = v3260 + v4254;
let v4260 = &(*v5495)[v4256];
let v4261 = *v4260;
let v4262 = *v5632;
let v4263 = v4262 + v4261;
*v5632 = v4263;

}
var<function> v5634_store: f32;
let v5634 = &v5634_store;
let v4265 = *v5632;
*v5634 = v4265;
let v4271 = *v3240;
let v4272 = *v5634;
let v4273 = v4272 * v4271;
let v4279 = v3717 + v32;
var<function> v5635_store: bool;
let v5635 = &v5635_store;
if v3310 {
let v4292 = v38 + v32;
let v4293 = v4292 < v23;
*v5635 = v4293;

} else {
let v4295 = false;
*v5635 = v4295;

}
let v4296 = *v5635;
if v4296 {
let v4300 = &(*v6525)[v4279];
*v4300 = v4273;

}
let v4306 = *v226;
workgroupBarrier();
*v3267 = v4306;
workgroupBarrier();
var<function> v5636_store: f32;
let v5636 = &v5636_store;
*v5636 = v125;
for(var v4324: u32 = v3; v4324 < v123; v4324 += v32) {
let v4326 = v3260 + v4324;
let v4330 = &(*v5495)[v4326];
let v4331 = *v4330;
let v4332 = *v5636;
let v4333 = v4332 + v4331;
*v5636 = v4333;

}
var<function> v5638_store: f32;
let v5638 = &v5638_store;
let v4335 = *v5636;
*v5638 = v4335;
let v4341 = *v3249;
let v4342 = *v5638;
let v4343 = v4342 * v4341;
let v4349 = v3787 + v32;
var<function> v5639_store: bool;
let v5639 = &v5639_store;
if v3310 {
let v4362 = v38 + v32;
let v4363 = v4362 < v23;
*v5639 = v4363;

} else {
let v4365 = false;
*v5639 = v4365;

}
let v4366 = *v5639;
if v4366 {
let v4370 = &(*v6525)[v4349];
*v4370 = v4343;

}
let v4376 = *v232;
workgroupBarrier();
*v3267 = v4376;
workgroupBarrier();
var<function> v5640_store: f32;
let v5640 = &v5640_store;
*v5640 = v125;
for(var v4394: u32 = v3; v4394 < v123; v4394 += v32) {
let v4396 = v3260 + v4394;
let v4400 = &(*v5495)[v4396];
let v4401 = *v4400;
let v4402 = *v5640;
let v4403 = v4402 + v4401;
*v5640 = v4403;

}
var<function> v5642_store: f32;
let v5642 = &v5642_store;
let v4405 = *v5640;
*v5642 = v4405;
let v4411 = *v3186;
let v4412 = *v5642;
let v4413 = v4412 * v4411;
let v4419 = v3297 + v74;
var<function> v5643_store: bool;
let v5643 = &v5643_store;
if v3310 {
let v4432 = v38 + v74;
let v4433 = v4432 < v23;
*v5643 = v4433;

} else {
let v4435 = false;
*v5643 = v4435;

}
let v4436 = *v5643;
if v4436 {
let v4440 = &(*v6525)[v4419];
*v4440 = v4413;

}
let v4446 = *v238;
workgroupBarrier();
*v3267 = v4446;
workgroupBarrier();
var<function> v5644_store: f32;
let v5644 = &v5644_store;
*v5644 = v125;
for(var v4464: u32 = v3; v4464 < v123; v4464 += v32) {
let v4466 = v3260 + v4464;
let v4470 = &(*v5495)[v4466];
let v4471 = *v4470;
let v4472 = *v5644;
let v4473 = v4472 + v4471;
*v5644 = v4473;

}
var<function> v5646_store: f32;
let v5646 = &v5646_store;
let v4475 = *v5644;
*v5646 = v4475;
let v4481 = *v3195;
let v4482 = *v5646;
let v4483 = v4482 * v4481;
let v4489 = v3367 + v74;
var<function> v5647_store: bool;
let v5647 = &v5647_store;
if v3310 {
let v4502 = v38 + v74;
let v4503 = v4502 < v23;
*v5647 = v4503;

} else {
let v4505 = false;
*v5647 = v4505;

}
let v4506 = *v5647;
if v4506 {
let v4510 = &(*v6525)[v4489];
*v4510 = v4483;

}
let v4516 = *v244;
workgroupBarrier();
*v3267 = v4516;
workgroupBarrier();
var<function> v5648_store: f32;
let v5648 = &v5648_store;
*v5648 = v125;
for(var v4534: u32 = v3; v4534 < v123; v4534 += v32) {
let v4536 = v3260 + v4534;
let v4540 = &(*v5495)[v4536];
let v4541 = *v4540;
let v4542 = *v5648;
let v4543 = v4542 + v4541;
*v5648 = v4543;

}
var<function> v5650_store: f32;
let v5650 = &v5650_store;
let v4545 = *v5648;
*v5650 = v4545;
let v4551 = *v3204;
let v4552 = *v5650;
let v4553 = v4552 * v4551;
let v4559 = v3437 + v74;
var<function> v5651_store: bool;
let v5651 = &v5651_store;
if v3310 {
let v4572 = v38 + v74;
let v4573 = v4572 < v23;
*v5651 = v4573;

} else {
let v4575 = false;
*v5651 = v4575;

}
let v4576 = *v5651;
if v4576 {
let v4580 = &(*v6525)[v4559];
*v4580 = v4553;

}
let v4586 = *v250;
workgroupBarrier();
*v3267 = v4586;
workgroupBarrier();
var<function> v5652_store: f32;
let v5652 = &v5652_store;
*v5652 = v125;
for(var v4604: u32 = v3; v4604 < v123; v4604 += v32) {
let v4606 = v3260 + v4604;
let v4610 = &(*v5495)[v4606];
let v4611 = *v4610;
let v4612 = *v5652;
let v4613 = v4612 + v4611;
*v5652 = v4613;

}
var<function> v5654_store: f32;
let v5654 = &v5654_store;
let v4615 = *v5652;
*v5654 = v4615;
let v4621 = *v3213;
let v4622 = *v5654;
let v4623 = v4622 * v4621;
let v4629 = v3507 + v74;
var<function> v5655_store: bool;
let v5655 = &v5655_store;
if v3310 {
let v4642 = v38 + v74;
let v4643 = v4642 < v23;
*v5655 = v4643;

} else {
let v4645 = false;
*v5655 = v4645;

}
let v4646 = *v5655;
if v4646 {
let v4650 = &(*v6525)[v4629];
*v4650 = v4623;

}
let v4656 = *v256;
workgroupBarrier();
*v3267 = v4656;
workgroupBarrier();
var<function> v5656_store: f32;
let v5656 = &v5656_store;
*v5656 = v125;
for(var v4674: u32 = v3; v4674 < v123; v4674 += v32) {
let v4676 = v3260 + v4674;
let v4680 = &(*v5495)[v4676];
let v4681 = *v4680;
let v4682 = *v5656;
let v4683 = v4682 + v4681;
*v5656 = v4683;

}
var<function> v5658_store: f32;
let v5658 = &v5658_store;
let v4685 = *v5656;
*v5658 = v4685;
let v4691 = *v3222;
let v4692 = *v5658;
let v4693 = v4692 * v4691;
let v4699 = v3577 + v74;
var<function> v5659_store: bool;
let v5659 = &v5659_store;
if v3310 {
let v4712 = v38 + v74;
let v4713 = v4712 < v23;
*v5659 = v4713;

} else {
let v4715 = false;
*v5659 = v4715;

}
let v4716 = *v5659;
if v4716 {
let v4720 = &(*v6525)[v4699];
*v4720 = v4693;

}
let v4726 = *v262;
workgroupBarrier();
*v3267 = v4726;
workgroupBarrier();
var<function> v5660_store: f32;
let v5660 = &v5660_store;
*v5660 = v125;
for(var v4744: u32 = v3; v4744 < v123; v4744 += v32) {
let v4746 = v3260 + v4744;
let v4750 = &(*v5495)[v4746];
let v4751 = *v4750;
let v4752 = *v5660;
let v4753 = v4752 + v4751;
*v5660 = v4753;

}
var<function> v5662_store: f32;
let v5662 = &v5662_store;
let v4755 = *v5660;
*v5662 = v4755;
let v4761 = *v3231;
let v4762 = *v5662;
let v4763 = v4762 * v4761;
let v4769 = v3647 + v74;
var<function> v5663_store: bool;
let v5663 = &v5663_store;
if v3310 {
let v4782 = v38 + v74;
let v4783 = v4782 < v23;
*v5663 = v4783;

} else {
let v4785 = false;
*v5663 = v4785;

}
let v4786 = *v5663;
if v4786 {
let v4790 = &(*v6525)[v4769];
*v4790 = v4763;

}
let v4796 = *v268;
workgroupBarrier();
*v3267 = v4796;
workgroupBarrier();
var<function> v5664_store: f32;
let v5664 = &v5664_store;
*v5664 = v125;
for(var v4814: u32 = v3; v4814 < v123; v4814 += v32) {
let v4816 = v3260 + v4814;
let v4820 = &(*v5495)[v4816];
let v4821 = *v4820;
let v4822 = *v5664;
let v4823 = v4822 + v4821;
*v5664 = v4823;

}
var<function> v5666_store: f32;
let v5666 = &v5666_store;
let v4825 = *v5664;
*v5666 = v4825;
let v4831 = *v3240;
let v4832 = *v5666;
let v4833 = v4832 * v4831;
let v4839 = v3717 + v74;
var<function> v5667_store: bool;
let v5667 = &v5667_store;
if v3310 {
let v4852 = v38 + v74;
let v4853 = v4852 < v23;
*v5667 = v4853;

} else {
let v4855 = false;
*v5667 = v4855;

}
let v4856 = *v5667;
if v4856 {
let v4860 = &(*v6525)[v4839];
*v4860 = v4833;

}
let v4866 = *v274;
workgroupBarrier();
*v3267 = v4866;
workgroupBarrier();
var<function> v5668_store: f32;
let v5668 = &v5668_store;
*v5668 = v125;
for(var v4884: u32 = v3; v4884 < v123; v4884 += v32) {
let v4886 = v3260 + v4884;
let v4890 = &(*v5495)[v4886];
let v4891 = *v4890;
let v4892 = *v5668;
let v4893 = v4892 + v4891;
*v5668 = v4893;

}
var<function> v5670_store: f32;
let v5670 = &v5670_store;
let v4895 = *v5668;
*v5670 = v4895;
let v4901 = *v3249;
let v4902 = *v5670;
let v4903 = v4902 * v4901;
let v4909 = v3787 + v74;
var<function> v5671_store: bool;
let v5671 = &v5671_store;
if v3310 {
let v4922 = v38 + v74;
let v4923 = v4922 < v23;
*v5671 = v4923;

} else {
let v4925 = false;
*v5671 = v4925;

}
let v4926 = *v5671;
if v4926 {
let v4930 = &(*v6525)[v4909];
*v4930 = v4903;

}
let v4936 = *v280;
workgroupBarrier();
*v3267 = v4936;
workgroupBarrier();
var<function> v5672_store: f32;
let v5672 = &v5672_store;
*v5672 = v125;
for(var v4954: u32 = v3; v4954 < v123; v4954 += v32) {
let v4956 = v3260 + v4954;
let v4960 = &(*v5495)[v4956];
let v4961 = *v4960;
let v4962 = *v5672;
let v4963 = v4962 + v4961;
*v5672 = v4963;

}
var<function> v5674_store: f32;
let v5674 = &v5674_store;
let v4965 = *v5672;
*v5674 = v4965;
let v4971 = *v3186;
let v4972 = *v5674;
let v4973 = v4972 * v4971;
let v4979 = v3297 + v82;
var<function> v5675_store: bool;
let v5675 = &v5675_store;
if v3310 {
let v4992 = v38 + v82;
let v4993 = v4992 < v23;
*v5675 = v4993;

} else {
let v4995 = false;
*v5675 = v4995;

}
let v4996 = *v5675;
if v4996 {
let v5000 = &(*v6525)[v4979];
*v5000 = v4973;

}
let v5006 = *v286;
workgroupBarrier();
*v3267 = v5006;
workgroupBarrier();
var<function> v5676_store: f32;
let v5676 = &v5676_store;
*v5676 = v125;
for(var v5024: u32 = v3; v5024 < v123; v5024 += v32) {
let v5026 = v3260 + v5024;
let v5030 = &(*v5495)[v5026];
let v5031 = *v5030;
let v5032 = *v5676;
let v5033 = v5032 + v5031;
*v5676 = v5033;

}
var<function> v5678_store: f32;
let v5678 = &v5678_store;
let v5035 = *v5676;
*v5678 = v5035;
let v5041 = *v3195;
let v5042 = *v5678;
let v5043 = v5042 * v5041;
let v5049 = v3367 + v82;
var<function> v5679_store: bool;
let v5679 = &v5679_store;
if v3310 {
let v5062 = v38 + v82;
let v5063 = v5062 < v23;
*v5679 = v5063;

} else {
let v5065 = false;
*v5679 = v5065;

}
let v5066 = *v5679;
if v5066 {
let v5070 = &(*v6525)[v5049];
*v5070 = v5043;

}
let v5076 = *v292;
workgroupBarrier();
*v3267 = v5076;
workgroupBarrier();
var<function> v5680_store: f32;
let v5680 = &v5680_store;
*v5680 = v125;
for(var v5094: u32 = v3; v5094 < v123; v5094 += v32) {
let v5096 = v3260 + v5094;
let v5100 = &(*v5495)[v5096];
let v5101 = *v5100;
let v5102 = *v5680;
let v5103 = v5102 + v5101;
*v5680 = v5103;

}
var<function> v5682_store: f32;
let v5682 = &v5682_store;
let v5105 = *v5680;
*v5682 = v5105;
let v5111 = *v3204;
let v5112 = *v5682;
let v5113 = v5112 * v5111;
let v5119 = v3437 + v82;
var<function> v5683_store: bool;
let v5683 = &v5683_store;
if v3310 {
let v5132 = v38 + v82;
let v5133 = v5132 < v23;
*v5683 = v5133;

} else {
let v5135 = false;
*v5683 = v5135;

}
let v5136 = *v5683;
if v5136 {
let v5140 = &(*v6525)[v5119];
*v5140 = v5113;

}
let v5146 = *v298;
workgroupBarrier();
*v3267 = v5146;
workgroupBarrier();
var<function> v5684_store: f32;
let v5684 = &v5684_store;
*v5684 = v125;
for(var v5164: u32 = v3; v5164 < v123; v5164 += v32) {
let v5166 = v3260 + v5164;
let v5170 = &(*v5495)[v5166];
let v5171 = *v5170;
let v5172 = *v5684;
let v5173 = v5172 + v5171;
*v5684 = v5173;

}
var<function> v5686_store: f32;
let v5686 = &v5686_store;
let v5175 = *v5684;
*v5686 = v5175;
let v5181 = *v3213;
let v5182 = *v5686;
let v5183 = v5182 * v5181;
let v5189 = v3507 + v82;
var<function> v5687_store: bool;
let v5687 = &v5687_store;
if v3310 {
let v5202 = v38 + v82;
let v5203 = v5202 < v23;
*v5687 = v5203;

} else {
let v5205 = false;
*v5687 = v5205;

}
let v5206 = *v5687;
if v5206 {
let v5210 = &(*v6525)[v5189];
*v5210 = v5183;

}
let v5216 = *v304;
workgroupBarrier();
*v3267 = v5216;
workgroupBarrier();
var<function> v5688_store: f32;
let v5688 = &v5688_store;
*v5688 = v125;
for(var v5234: u32 = v3; v5234 < v123; v5234 += v32) {
let v5236 = v3260 + v5234;
let v5240 = &(*v5495)[v5236];
let v5241 = *v5240;
let v5242 = *v5688;
let v5243 = v5242 + v5241;
*v5688 = v5243;

}
var<function> v5690_store: f32;
let v5690 = &v5690_store;
let v5245 = *v5688;
*v5690 = v5245;
let v5251 = *v3222;
let v5252 = *v5690;
let v5253 = v5252 * v5251;
let v5259 = v3577 + v82;
var<function> v5691_store: bool;
let v5691 = &v5691_store;
if v3310 {
let v5272 = v38 + v82;
let v5273 = v5272 < v23;
*v5691 = v5273;

} else {
let v5275 = false;
*v5691 = v5275;

}
let v5276 = *v5691;
if v5276 {
let v5280 = &(*v6525)[v5259];
*v5280 = v5253;

}
let v5286 = *v310;
workgroupBarrier();
*v3267 = v5286;
workgroupBarrier();
var<function> v5692_store: f32;
let v5692 = &v5692_store;
*v5692 = v125;
for(var v5304: u32 = v3; v5304 < v123; v5304 += v32) {
let v5306 = v3260 + v5304;
let v5310 = &(*v5495)[v5306];
let v5311 = *v5310;
let v5312 = *v5692;
let v5313 = v5312 + v5311;
*v5692 = v5313;

}
var<function> v5694_store: f32;
let v5694 = &v5694_store;
let v5315 = *v5692;
*v5694 = v5315;
let v5321 = *v3231;
let v5322 = *v5694;
let v5323 = v5322 * v5321;
let v5329 = v3647 + v82;
var<function> v5695_store: bool;
let v5695 = &v5695_store;
if v3310 {
let v5342 = v38 + v82;
let v5343 = v5342 < v23;
*v5695 = v5343;

} else {
let v5345 = false;
*v5695 = v5345;

}
let v5346 = *v5695;
if v5346 {
let v5350 = &(*v6525)[v5329];
*v5350 = v5323;

}
let v5356 = *v316;
workgroupBarrier();
*v3267 = v5356;
workgroupBarrier();
var<function> v5696_store: f32;
let v5696 = &v5696_store;
*v5696 = v125;
for(var v5374: u32 = v3; v5374 < v123; v5374 += v32) {
let v5376 = v3260 + v5374;
let v5380 = &(*v5495)[v5376];
let v5381 = *v5380;
let v5382 = *v5696;
let v5383 = v5382 + v5381;
*v5696 = v5383;

}
var<function> v5698_store: f32;
let v5698 = &v5698_store;
let v5385 = *v5696;
*v5698 = v5385;
let v5391 = *v3240;
let v5392 = *v5698;
let v5393 = v5392 * v5391;
let v5399 = v3717 + v82;
var<function> v5699_store: bool;
let v5699 = &v5699_store;
if v3310 {
let v5412 = v38 + v82;
let v5413 = v5412 < v23;
*v5699 = v5413;

} else {
let v5415 = false;
*v5699 = v5415;

}
let v5416 = *v5699;
if v5416 {
let v5420 = &(*v6525)[v5399];
*v5420 = v5393;

}
let v5426 = *v322;
workgroupBarrier();
*v3267 = v5426;
workgroupBarrier();
var<function> v5700_store: f32;
let v5700 = &v5700_store;
*v5700 = v125;
for(var v5444: u32 = v3; v5444 < v123; v5444 += v32) {
let v5446 = v3260 + v5444;
let v5450 = &(*v5495)[v5446];
let v5451 = *v5450;
let v5452 = *v5700;
let v5453 = v5452 + v5451;
*v5700 = v5453;

}
var<function> v5702_store: f32;
let v5702 = &v5702_store;
let v5455 = *v5700;
*v5702 = v5455;
let v5461 = *v3249;
let v5462 = *v5702;
let v5463 = v5462 * v5461;
let v5469 = v3787 + v82;
var<function> v5703_store: bool;
let v5703 = &v5703_store;
if v3310 {
let v5482 = v38 + v82;
let v5483 = v5482 < v23;
*v5703 = v5483;

} else {
let v5485 = false;
*v5703 = v5485;

}
let v5486 = *v5703;
if v5486 {
let v5490 = &(*v6525)[v5469];
*v5490 = v5463;

}
return;

}
