var<workgroup> shared_v33: array<f32, 1088>;
var<workgroup> shared_v37: array<f32, 272>;
var<workgroup> shared_v41: array<f32, 272>;
var<workgroup> shared_v45: array<i32, 1>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> v5: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(16, 16, 1)
fn registers_kernel_w_f32_n_4(@builtin(local_invocation_index) v967: u32, @builtin(workgroup_id) v969: vec3<u32>, @builtin(local_invocation_id) v984: vec3<u32>) {
let v1068 = &v21;
let v1069 = &v17;
let v1070 = &v13;
let v1071 = &v9;
let v1072 = &v5;
let v1073 = &v1;
let v3 = u32(0);
let v25 = info_var.scalars_usize[0];
let v26 = info_var.scalars_usize[1];
let v27 = info_var.scalars_usize[2];
let v28 = info_var.scalars_usize[3];
let v29 = info_var.scalars_usize[4];
let v30 = info_var.scalars_usize[5];
let v31 = info_var.scalars_usize[6];
let v948 = &shared_v33;
let v949 = &shared_v37;
let v950 = &shared_v41;
let v951 = &shared_v45;
let v47 = u32(1);
let v968 = v967;
let v50 = u32(0);
let v51 = v968 == v50;
if v51 {
let v970 = v969[1];
let v53 = u32(v970);
let v57 = &(*v1070)[v53];
let v58 = *v57;
let v63 = &(*v951)[v3];
*v63 = v58;

}
workgroupBarrier();
let v68 = &(*v951)[v3];
let v69 = workgroupUniformLoad(v68);
let v70 = i32(0);
let v71 = v69 >= v70;
if v71 {
let v971 = v969[1];
let v73 = u32(v971);
let v74 = v73 % v29;
let v75 = u32(64);
let v76 = v74 * v75;
let v79 = v73 / v29;
var<function> v952_store: array<u32, 1>= array<u32, 1>();
let v952 = &v952_store;
let v85 = u32(v968);
let v86 = u32(4);
let v87 = v85 / v86;
let v90 = u32(63);
let v91 = min(v87, v90);
let v92 = v76 + v91;
let v96 = &(*v1069)[v92];
let v97 = *v96;
let v99 = max(v97, v70);
let v100 = u32(v99);
let v101 = v100 / v31;
let v102 = v101 * v25;
let v107 = &(*v952)[v3];
*v107 = v102;
let v108 = u32(v69);
let v112 = v108 + v79;
let v975 = v969[0];
let v114 = u32(v975);
let v115 = u32(16);
let v116 = v114 * v115;
var<function> v953_store: array<u32, 1>= array<u32, 1>();
let v953 = &v953_store;
let v127 = v116 + v87;
let v129 = v27 - v47;
let v130 = min(v127, v129);
let v131 = v112 * v27;
let v132 = v131 + v130;
let v133 = v132 * v26;
let v138 = &(*v953)[v3];
*v138 = v133;
var<function> v954_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v954 = &v954_store;
var<function> v955_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v955 = &v955_store;
var<function> v956_store: array<f32, 4>= array<f32, 4>();
let v956 = &v956_store;
let v155 = &(*v956)[v3];
let v156 = f32(0.0);
*v155 = v156;
let v161 = &(*v956)[v47];
*v161 = v156;
let v165 = u32(2);
let v167 = &(*v956)[v165];
*v167 = v156;
let v171 = u32(3);
let v173 = &(*v956)[v171];
*v173 = v156;
var<function> v957_store: array<f32, 4>= array<f32, 4>();
let v957 = &v957_store;
let v183 = &(*v957)[v3];
*v183 = v156;
let v189 = &(*v957)[v47];
*v189 = v156;
let v195 = &(*v957)[v165];
*v195 = v156;
let v201 = &(*v957)[v171];
*v201 = v156;
var<function> v958_store: u32;
let v958 = &v958_store;
*v958 = v3;
loop {
let v206 = *v958;
let v207 = v206 < v25;
if !v207 { break; }
let v212 = v85 % v86;
let v213 = *v958;
let v214 = v213 + v212;
let v216 = vec4<f32>(v156);
var<function> v960_store: vec4<f32>;
let v960 = &v960_store;
*v960 = v216;
let v218 = v214 < v25;
if v218 {
let v224 = *v107;
let v225 = v224 + v214;
let v229 = &(*v1073)[v225];
let v230 = *v229;
*v960 = v230;

}
let v235 = &(*v954)[v3];
let v236 = *v960;
*v235 = v236;
var<function> v961_store: vec4<f32>;
let v961 = &v961_store;
*v961 = v216;
if v218 {
let v246 = *v138;
let v247 = v246 + v214;
let v251 = &(*v1072)[v247];
let v252 = *v251;
*v961 = v252;

}
let v257 = &(*v955)[v3];
let v258 = *v961;
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
let v288 = &(*v948)[v282];
*v288 = v279;
let v289 = v278[1];
let v294 = v282 + v47;
let v298 = &(*v948)[v294];
*v298 = v289;
let v299 = v278[2];
let v304 = v282 + v165;
let v308 = &(*v948)[v304];
*v308 = v299;
let v309 = v278[3];
let v314 = v282 + v171;
let v318 = &(*v948)[v314];
*v318 = v309;

}
let v332 = v87 < v115;
if v332 {
let v338 = *v257;
let v339 = v338[0];
let v340 = u32(17);
let v341 = v87 * v340;
let v342 = v341 + v264;
let v348 = &(*v949)[v342];
*v348 = v339;
let v349 = v338[1];
let v354 = v342 + v47;
let v358 = &(*v949)[v354];
*v358 = v349;
let v359 = v338[2];
let v364 = v342 + v165;
let v368 = &(*v949)[v364];
*v368 = v359;
let v369 = v338[3];
let v374 = v342 + v171;
let v378 = &(*v949)[v374];
*v378 = v369;

}
var<function> v962_store: vec4<f32>;
let v962 = &v962_store;
*v962 = v216;
if v218 {
let v388 = *v138;
let v389 = v388 + v214;
let v393 = &(*v1071)[v389];
let v394 = *v393;
*v962 = v394;

}
let v400 = *v962;
*v257 = v400;
if v332 {
let v420 = *v257;
let v421 = v420[0];
let v422 = u32(17);
let v423 = v87 * v422;
let v424 = v423 + v264;
let v430 = &(*v950)[v424];
*v430 = v421;
let v431 = v420[1];
let v436 = v424 + v47;
let v440 = &(*v950)[v436];
*v440 = v431;
let v441 = v420[2];
let v446 = v424 + v165;
let v450 = &(*v950)[v446];
*v450 = v441;
let v451 = v420[3];
let v456 = v424 + v171;
let v460 = &(*v950)[v456];
*v460 = v451;

}
workgroupBarrier();
var<function> v963_store: array<f32, 4>= array<f32, 4>();
let v963 = &v963_store;
for(var v468: u32 = v3; v468 < v115; v468 += v47) {
let v985 = v984[1];
let v471 = u32(v985);
let v474 = u32(17);
let v475 = v471 * v474;
let v476 = v475 + v468;
let v480 = &(*v948)[v476];
let v481 = *v480;
let v486 = &(*v963)[v3];
*v486 = v481;
let v490 = v471 + v115;
let v492 = v490 * v474;
let v493 = v492 + v468;
let v497 = &(*v948)[v493];
let v498 = *v497;
let v503 = &(*v963)[v47];
*v503 = v498;
let v506 = u32(32);
let v507 = v471 + v506;
let v509 = v507 * v474;
let v510 = v509 + v468;
let v514 = &(*v948)[v510];
let v515 = *v514;
let v520 = &(*v963)[v165];
*v520 = v515;
let v523 = u32(48);
let v524 = v471 + v523;
let v526 = v524 * v474;
let v527 = v526 + v468;
let v531 = &(*v948)[v527];
let v532 = *v531;
let v537 = &(*v963)[v171];
*v537 = v532;
let v989 = v984[0];
let v539 = u32(v989);
let v543 = v539 * v474;
let v544 = v543 + v468;
let v548 = &(*v949)[v544];
let v549 = *v548;
let v555 = *v486;
let v562 = *v155;
let v1060 = fma(v555, v549, v562);
*v155 = v1060;
let v569 = *v503;
let v576 = *v161;
let v1061 = fma(v569, v549, v576);
*v161 = v1061;
let v583 = *v520;
let v590 = *v167;
let v1062 = fma(v583, v549, v590);
*v167 = v1062;
let v597 = *v537;
let v604 = *v173;
let v1063 = fma(v597, v549, v604);
*v173 = v1063;

}
var<function> v965_store: array<f32, 4>= array<f32, 4>();
let v965 = &v965_store;
for(var v613: u32 = v3; v613 < v115; v613 += v47) {
let v990 = v984[1];
let v616 = u32(v990);
let v619 = u32(17);
let v620 = v616 * v619;
let v621 = v620 + v613;
let v625 = &(*v948)[v621];
let v626 = *v625;
let v631 = &(*v965)[v3];
*v631 = v626;
let v635 = v616 + v115;
let v637 = v635 * v619;
let v638 = v637 + v613;
let v642 = &(*v948)[v638];
let v643 = *v642;
let v648 = &(*v965)[v47];
*v648 = v643;
let v651 = u32(32);
let v652 = v616 + v651;
let v654 = v652 * v619;
let v655 = v654 + v613;
let v659 = &(*v948)[v655];
let v660 = *v659;
let v665 = &(*v965)[v165];
*v665 = v660;
let v668 = u32(48);
let v669 = v616 + v668;
let v671 = v669 * v619;
let v672 = v671 + v613;
let v676 = &(*v948)[v672];
let v677 = *v676;
let v682 = &(*v965)[v171];
*v682 = v677;
let v994 = v984[0];
let v684 = u32(v994);
let v688 = v684 * v619;
let v689 = v688 + v613;
let v693 = &(*v950)[v689];
let v694 = *v693;
let v700 = *v631;
let v707 = *v183;
let v1064 = fma(v700, v694, v707);
*v183 = v1064;
let v714 = *v648;
let v721 = *v189;
let v1065 = fma(v714, v694, v721);
*v189 = v1065;
let v728 = *v665;
let v735 = *v195;
let v1066 = fma(v728, v694, v735);
*v195 = v1066;
let v742 = *v682;
let v749 = *v201;
let v1067 = fma(v742, v694, v749);
*v201 = v1067;

}
let v751 = *v958;
let v753 = v751 + v86;
*v958 = v753;

}
let v996 = v984[1];
let v760 = u32(v996);
let v761 = v76 + v760;
let v998 = v984[0];
let v767 = u32(v998);
let v768 = v116 + v767;
let v778 = *v155;
let v784 = *v183;
let v785 = -v778;
let v786 = f32(87.0);
let v787 = min(v785, v786);
let v788 = exp(v787);
let v789 = f32(1.0);
let v790 = v789 + v788;
let v791 = v778 / v790;
let v792 = v791 * v784;
let v793 = v761 < v28;
let v794 = v768 < v27;
let v795 = v793 && v794;
if v795 {
let v796 = v761 * v30;
let v800 = v796 + v79;
let v1000 = v969[2];
let v802 = u32(v1000);
let v803 = v802 * v28;
let v804 = v803 * v30;
let v805 = v804 + v800;
let v806 = v805 * v27;
let v807 = v806 + v768;
let v811 = &(*v1068)[v807];
*v811 = v792;

}
let v813 = v761 + v115;
let v821 = *v161;
let v827 = *v189;
let v828 = -v821;
let v830 = min(v828, v786);
let v831 = exp(v830);
let v833 = v789 + v831;
let v834 = v821 / v833;
let v835 = v834 * v827;
let v836 = v813 < v28;
let v838 = v836 && v794;
if v838 {
let v839 = v813 * v30;
let v843 = v839 + v79;
let v1002 = v969[2];
let v845 = u32(v1002);
let v846 = v845 * v28;
let v847 = v846 * v30;
let v848 = v847 + v843;
let v849 = v848 * v27;
let v850 = v849 + v768;
let v854 = &(*v1068)[v850];
*v854 = v835;

}
let v855 = u32(32);
let v856 = v761 + v855;
let v864 = *v167;
let v870 = *v195;
let v871 = -v864;
let v873 = min(v871, v786);
let v874 = exp(v873);
let v876 = v789 + v874;
let v877 = v864 / v876;
let v878 = v877 * v870;
let v879 = v856 < v28;
let v881 = v879 && v794;
if v881 {
let v882 = v856 * v30;
let v886 = v882 + v79;
let v1004 = v969[2];
let v888 = u32(v1004);
let v889 = v888 * v28;
let v890 = v889 * v30;
let v891 = v890 + v886;
let v892 = v891 * v27;
let v893 = v892 + v768;
let v897 = &(*v1068)[v893];
*v897 = v878;

}
let v898 = u32(48);
let v899 = v761 + v898;
let v907 = *v173;
let v913 = *v201;
let v914 = -v907;
let v916 = min(v914, v786);
let v917 = exp(v916);
let v919 = v789 + v917;
let v920 = v907 / v919;
let v921 = v920 * v913;
let v922 = v899 < v28;
let v924 = v922 && v794;
if v924 {
let v925 = v899 * v30;
let v929 = v925 + v79;
let v1006 = v969[2];
let v931 = u32(v1006);
let v932 = v931 * v28;
let v933 = v932 * v30;
let v934 = v933 + v929;
let v935 = v934 * v27;
let v936 = v935 + v768;
let v940 = &(*v1068)[v936];
*v940 = v921;

}

}
return;

}
