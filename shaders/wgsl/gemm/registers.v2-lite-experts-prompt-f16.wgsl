enable f16;
var<workgroup> shared_v33: array<f32, 1088>;
var<workgroup> shared_v37: array<f32, 272>;
var<workgroup> shared_v41: array<f32, 272>;
var<workgroup> shared_v45: array<i32, 1>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec4<f16>>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f16>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f16_n_4(@builtin(local_invocation_index) v969: u32, @builtin(workgroup_id) v971: vec3<u32>, @builtin(local_invocation_id) v986: vec3<u32>) {
let v1070 = &v21;
let v1071 = &v17;
let v1072 = &v13;
let v1073 = &v9;
let v1074 = &v5;
let v1075 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_usize[0];
let v26 = info_var.scalars_usize[1];
let v27 = info_var.scalars_usize[2];
let v28 = info_var.scalars_usize[3];
let v29 = info_var.scalars_usize[4];
let v30 = info_var.scalars_usize[5];
let v31 = info_var.scalars_usize[6];
let v950 = &shared_v33;
let v951 = &shared_v37;
let v952 = &shared_v41;
let v953 = &shared_v45;
let v47 = u32(1);
let v970 = v969;
let v50 = u32(0);
let v51 = v970 == v50;
if v51 {
let v972 = v971[1];
let v53 = u32(v972);
let v57 = &(*v1072)[v53];
let v58 = *v57;
let v63 = &(*v953)[v3];
*v63 = v58;

}
workgroupBarrier();
let v68 = &(*v953)[v3];
let v69 = workgroupUniformLoad(v68);
let v70 = i32(0);
let v71 = v69 >= v70;
if v71 {
let v973 = v971[1];
let v73 = u32(v973);
let v74 = v73 % v29;
let v75 = u32(64);
let v76 = v74 * v75;
let v79 = v73 / v29;
var<function> v954_store: array<u32, 1>= array<u32, 1>();
let v954 = &v954_store;
let v85 = u32(v970);
let v86 = u32(4);
let v87 = v85 / v86;
let v90 = u32(63);
let v91 = min(v87, v90);
let v92 = v76 + v91;
let v96 = &(*v1071)[v92];
let v97 = *v96;
let v99 = max(v97, v70);
let v100 = u32(v99);
let v101 = v100 / v31;
let v102 = v101 * v25;
let v107 = &(*v954)[v3];
*v107 = v102;
let v108 = u32(v69);
let v112 = v108 + v79;
let v977 = v971[0];
let v114 = u32(v977);
let v115 = u32(16);
let v116 = v114 * v115;
var<function> v955_store: array<u32, 1>= array<u32, 1>();
let v955 = &v955_store;
let v127 = v116 + v87;
let v129 = v27 - v47;
let v130 = min(v127, v129);
let v131 = v112 * v27;
let v132 = v131 + v130;
let v133 = v132 * v26;
let v138 = &(*v955)[v3];
*v138 = v133;
var<function> v956_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v956 = &v956_store;
var<function> v957_store: array<vec4<f16>, 1>= array<vec4<f16>, 1>();
let v957 = &v957_store;
var<function> v958_store: array<f32, 4>= array<f32, 4>();
let v958 = &v958_store;
let v155 = &(*v958)[v3];
let v156 = f32(0.0);
*v155 = v156;
let v161 = &(*v958)[v47];
*v161 = v156;
let v165 = u32(2);
let v167 = &(*v958)[v165];
*v167 = v156;
let v171 = u32(3);
let v173 = &(*v958)[v171];
*v173 = v156;
var<function> v959_store: array<f32, 4>= array<f32, 4>();
let v959 = &v959_store;
let v183 = &(*v959)[v3];
*v183 = v156;
let v189 = &(*v959)[v47];
*v189 = v156;
let v195 = &(*v959)[v165];
*v195 = v156;
let v201 = &(*v959)[v171];
*v201 = v156;
var<function> v960_store: u32;
let v960 = &v960_store;
*v960 = v3;
loop {
let v206 = *v960;
let v207 = v206 < v25;
if !v207 { break; }
let v212 = v85 % v86;
let v213 = *v960;
let v214 = v213 + v212;
let v216 = vec4<f32>(v156);
var<function> v962_store: vec4<f32>;
let v962 = &v962_store;
*v962 = v216;
let v218 = v214 < v25;
if v218 {
let v224 = *v107;
let v225 = v224 + v214;
let v229 = &(*v1075)[v225];
let v230 = *v229;
*v962 = v230;

}
let v235 = &(*v956)[v3];
let v236 = *v962;
*v235 = v236;
let v237 = f16(0.0);
let v238 = vec4<f16>(v237);
var<function> v963_store: vec4<f16>;
let v963 = &v963_store;
*v963 = v238;
if v218 {
let v246 = *v138;
let v247 = v246 + v214;
let v251 = &(*v1074)[v247];
let v252 = *v251;
*v963 = v252;

}
let v257 = &(*v957)[v3];
let v258 = *v963;
*v257 = v258;
workgroupBarrier();
let v264 = v212 * v86;
let v272 = v87 < v75;
if v272 {
let v278 = *v235;
let v279 = v278[0];
let v280 = u32(17);
let v281 = v87 * v280;
let v282 = v281 + v264;
let v288 = &(*v950)[v282];
*v288 = v279;
let v289 = v278[1];
let v294 = v282 + v47;
let v298 = &(*v950)[v294];
*v298 = v289;
let v299 = v278[2];
let v304 = v282 + v165;
let v308 = &(*v950)[v304];
*v308 = v299;
let v309 = v278[3];
let v314 = v282 + v171;
let v318 = &(*v950)[v314];
*v318 = v309;

}
let v332 = v87 < v115;
if v332 {
let v338 = *v257;
let v339 = vec4<f32>(v338);
let v340 = v339[0];
let v341 = u32(17);
let v342 = v87 * v341;
let v343 = v342 + v264;
let v349 = &(*v951)[v343];
*v349 = v340;
let v350 = v339[1];
let v355 = v343 + v47;
let v359 = &(*v951)[v355];
*v359 = v350;
let v360 = v339[2];
let v365 = v343 + v165;
let v369 = &(*v951)[v365];
*v369 = v360;
let v370 = v339[3];
let v375 = v343 + v171;
let v379 = &(*v951)[v375];
*v379 = v370;

}
var<function> v964_store: vec4<f16>;
let v964 = &v964_store;
*v964 = v238;
if v218 {
let v389 = *v138;
let v390 = v389 + v214;
let v394 = &(*v1073)[v390];
let v395 = *v394;
*v964 = v395;

}
let v401 = *v964;
*v257 = v401;
if v332 {
let v421 = *v257;
let v422 = vec4<f32>(v421);
let v423 = v422[0];
let v424 = u32(17);
let v425 = v87 * v424;
let v426 = v425 + v264;
let v432 = &(*v952)[v426];
*v432 = v423;
let v433 = v422[1];
let v438 = v426 + v47;
let v442 = &(*v952)[v438];
*v442 = v433;
let v443 = v422[2];
let v448 = v426 + v165;
let v452 = &(*v952)[v448];
*v452 = v443;
let v453 = v422[3];
let v458 = v426 + v171;
let v462 = &(*v952)[v458];
*v462 = v453;

}
workgroupBarrier();
var<function> v965_store: array<f32, 4>= array<f32, 4>();
let v965 = &v965_store;
for(var v470: u32 = v3; v470 < v115; v470 += v47) {
let v987 = v986[1];
let v473 = u32(v987);
let v476 = u32(17);
let v477 = v473 * v476;
let v478 = v477 + v470;
let v482 = &(*v950)[v478];
let v483 = *v482;
let v488 = &(*v965)[v3];
*v488 = v483;
let v492 = v473 + v115;
let v494 = v492 * v476;
let v495 = v494 + v470;
let v499 = &(*v950)[v495];
let v500 = *v499;
let v505 = &(*v965)[v47];
*v505 = v500;
let v508 = u32(32);
let v509 = v473 + v508;
let v511 = v509 * v476;
let v512 = v511 + v470;
let v516 = &(*v950)[v512];
let v517 = *v516;
let v522 = &(*v965)[v165];
*v522 = v517;
let v525 = u32(48);
let v526 = v473 + v525;
let v528 = v526 * v476;
let v529 = v528 + v470;
let v533 = &(*v950)[v529];
let v534 = *v533;
let v539 = &(*v965)[v171];
*v539 = v534;
let v991 = v986[0];
let v541 = u32(v991);
let v545 = v541 * v476;
let v546 = v545 + v470;
let v550 = &(*v951)[v546];
let v551 = *v550;
let v557 = *v488;
let v564 = *v155;
let v1062 = fma(v557, v551, v564);
*v155 = v1062;
let v571 = *v505;
let v578 = *v161;
let v1063 = fma(v571, v551, v578);
*v161 = v1063;
let v585 = *v522;
let v592 = *v167;
let v1064 = fma(v585, v551, v592);
*v167 = v1064;
let v599 = *v539;
let v606 = *v173;
let v1065 = fma(v599, v551, v606);
*v173 = v1065;

}
var<function> v967_store: array<f32, 4>= array<f32, 4>();
let v967 = &v967_store;
for(var v615: u32 = v3; v615 < v115; v615 += v47) {
let v992 = v986[1];
let v618 = u32(v992);
let v621 = u32(17);
let v622 = v618 * v621;
let v623 = v622 + v615;
let v627 = &(*v950)[v623];
let v628 = *v627;
let v633 = &(*v967)[v3];
*v633 = v628;
let v637 = v618 + v115;
let v639 = v637 * v621;
let v640 = v639 + v615;
let v644 = &(*v950)[v640];
let v645 = *v644;
let v650 = &(*v967)[v47];
*v650 = v645;
let v653 = u32(32);
let v654 = v618 + v653;
let v656 = v654 * v621;
let v657 = v656 + v615;
let v661 = &(*v950)[v657];
let v662 = *v661;
let v667 = &(*v967)[v165];
*v667 = v662;
let v670 = u32(48);
let v671 = v618 + v670;
let v673 = v671 * v621;
let v674 = v673 + v615;
let v678 = &(*v950)[v674];
let v679 = *v678;
let v684 = &(*v967)[v171];
*v684 = v679;
let v996 = v986[0];
let v686 = u32(v996);
let v690 = v686 * v621;
let v691 = v690 + v615;
let v695 = &(*v952)[v691];
let v696 = *v695;
let v702 = *v633;
let v709 = *v183;
let v1066 = fma(v702, v696, v709);
*v183 = v1066;
let v716 = *v650;
let v723 = *v189;
let v1067 = fma(v716, v696, v723);
*v189 = v1067;
let v730 = *v667;
let v737 = *v195;
let v1068 = fma(v730, v696, v737);
*v195 = v1068;
let v744 = *v684;
let v751 = *v201;
let v1069 = fma(v744, v696, v751);
*v201 = v1069;

}
let v753 = *v960;
let v755 = v753 + v86;
*v960 = v755;

}
let v998 = v986[1];
let v762 = u32(v998);
let v763 = v76 + v762;
let v1000 = v986[0];
let v769 = u32(v1000);
let v770 = v116 + v769;
let v780 = *v155;
let v786 = *v183;
let v787 = -v780;
let v788 = f32(87.0);
let v789 = min(v787, v788);
let v790 = exp(v789);
let v791 = f32(1.0);
let v792 = v791 + v790;
let v793 = v780 / v792;
let v794 = v793 * v786;
let v795 = v763 < v28;
let v796 = v770 < v27;
let v797 = v795 && v796;
if v797 {
let v798 = v763 * v30;
let v802 = v798 + v79;
let v1002 = v971[2];
let v804 = u32(v1002);
let v805 = v804 * v28;
let v806 = v805 * v30;
let v807 = v806 + v802;
let v808 = v807 * v27;
let v809 = v808 + v770;
let v813 = &(*v1070)[v809];
*v813 = v794;

}
let v815 = v763 + v115;
let v823 = *v161;
let v829 = *v189;
let v830 = -v823;
let v832 = min(v830, v788);
let v833 = exp(v832);
let v835 = v791 + v833;
let v836 = v823 / v835;
let v837 = v836 * v829;
let v838 = v815 < v28;
let v840 = v838 && v796;
if v840 {
let v841 = v815 * v30;
let v845 = v841 + v79;
let v1004 = v971[2];
let v847 = u32(v1004);
let v848 = v847 * v28;
let v849 = v848 * v30;
let v850 = v849 + v845;
let v851 = v850 * v27;
let v852 = v851 + v770;
let v856 = &(*v1070)[v852];
*v856 = v837;

}
let v857 = u32(32);
let v858 = v763 + v857;
let v866 = *v167;
let v872 = *v195;
let v873 = -v866;
let v875 = min(v873, v788);
let v876 = exp(v875);
let v878 = v791 + v876;
let v879 = v866 / v878;
let v880 = v879 * v872;
let v881 = v858 < v28;
let v883 = v881 && v796;
if v883 {
let v884 = v858 * v30;
let v888 = v884 + v79;
let v1006 = v971[2];
let v890 = u32(v1006);
let v891 = v890 * v28;
let v892 = v891 * v30;
let v893 = v892 + v888;
let v894 = v893 * v27;
let v895 = v894 + v770;
let v899 = &(*v1070)[v895];
*v899 = v880;

}
let v900 = u32(48);
let v901 = v763 + v900;
let v909 = *v173;
let v915 = *v201;
let v916 = -v909;
let v918 = min(v916, v788);
let v919 = exp(v918);
let v921 = v791 + v919;
let v922 = v909 / v921;
let v923 = v922 * v915;
let v924 = v901 < v28;
let v926 = v924 && v796;
if v926 {
let v927 = v901 * v30;
let v931 = v927 + v79;
let v1008 = v971[2];
let v933 = u32(v1008);
let v934 = v933 * v28;
let v935 = v934 * v30;
let v936 = v935 + v931;
let v937 = v936 * v27;
let v938 = v937 + v770;
let v942 = &(*v1070)[v938];
*v942 = v923;

}

}
return;

}
