var<workgroup> shared_v17: array<f32, 256>;
var<workgroup> shared_v21: array<f32, 256>;
var<workgroup> shared_v25: array<f32, 8>;
var<workgroup> shared_v29: array<f32, 8>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<i32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn route_kernel(@builtin(local_invocation_index) v239: u32, @builtin(workgroup_id) v241: vec3<u32>) {
let v243 = &v13;
let v244 = &v9;
let v245 = &v5;
let v246 = &v1;
let v3 = u32(0);
let v224 = &shared_v17;
let v19 = u32(256);
let v225 = &shared_v21;
let v226 = &shared_v25;
let v27 = u32(8);
let v227 = &shared_v29;
let v240 = v239;
let v34 = u32(v240);
let v242 = v241[0];
let v36 = u32(v242);
let v38 = v36 * v19;
let v39 = v38 + v34;
let v43 = &(*v246)[v39];
let v44 = *v43;
let v48 = &(*v224)[v34];
*v48 = v44;
workgroupBarrier();
let v53 = *v48;
let v54 = -v53;
let v55 = exp(v54);
let v56 = f32(1.0);
let v57 = v56 + v55;
let v59 = v56 / v57;
let v63 = &(*v245)[v34];
let v64 = *v63;
let v65 = v59 + v64;
let v69 = &(*v225)[v34];
*v69 = v65;
workgroupBarrier();
let v71 = v34 < v27;
if v71 {
let v72 = u32(32);
let v73 = v34 * v72;
let v77 = &(*v225)[v73];
let v78 = *v77;
var<function> v228_store: f32;
let v228 = &v228_store;
*v228 = v78;
let v80 = f32(-1.0000000150474662e30);
var<function> v229_store: f32;
let v229 = &v229_store;
*v229 = v80;
let v83 = u32(1);
for(var v86: u32 = v83; v86 < v72; v86 += v83) {
let v88 = v73 + v86;
let v92 = &(*v225)[v88];
let v93 = *v92;
let v94 = *v228;
let v95 = v93 > v94;
if v95 {
*v229 = v94;
*v228 = v93;

} else {
let v97 = *v229;
let v98 = v93 > v97;
if v98 {
*v229 = v93;

}

}

}
var<function> v231_store: f32;
let v231 = &v231_store;
let v100 = *v228;
*v231 = v100;
let v101 = *v228;
let v102 = *v229;
let v103 = v101 + v102;
*v231 = v103;
let v107 = &(*v226)[v34];
let v108 = *v231;
*v107 = v108;

}
workgroupBarrier();
let v109 = u32(32);
let v110 = v34 / v109;
let v114 = &(*v226)[v110];
let v115 = *v114;
let v116 = u32(0);
var<function> v232_store: u32;
let v232 = &v232_store;
*v232 = v116;
let v121 = u32(1);
for(var v122: u32 = v3; v122 < v27; v122 += v121) {
let v127 = &(*v226)[v122];
let v128 = *v127;
let v129 = v128 > v115;
let v130 = v128 == v115;
let v131 = v122 < v110;
let v132 = v130 && v131;
let v133 = v129 || v132;
if v133 {
let v134 = *v232;
let v135 = u32(1);
let v136 = v134 + v135;
*v232 = v136;

}

}
let v137 = *v232;
let v138 = u32(4);
let v139 = v137 >= v138;
if v139 {
let v144 = f32(-1.0000000150474662e30);
*v69 = v144;

}
workgroupBarrier();
let v149 = *v69;
var<function> v234_store: u32;
let v234 = &v234_store;
*v234 = v116;
for(var v156: u32 = v3; v156 < v19; v156 += v121) {
let v161 = &(*v225)[v156];
let v162 = *v161;
let v163 = v162 > v149;
let v164 = v162 == v149;
let v165 = v156 < v34;
let v166 = v164 && v165;
let v167 = v163 || v166;
if v167 {
let v168 = *v234;
let v169 = u32(1);
let v170 = v168 + v169;
*v234 = v170;

}

}
let v171 = *v234;
let v172 = u32(v171);
let v174 = v172 < v27;
if v174 {
let v178 = &(*v227)[v172];
*v178 = v59;

}
workgroupBarrier();
if v174 {
var<function> v236_store: f32;
let v236 = &v236_store;
*v236 = v59;
let v182 = f32(0.0);
var<function> v237_store: f32;
let v237 = &v237_store;
*v237 = v182;
for(var v188: u32 = v3; v188 < v27; v188 += v121) {
let v193 = &(*v227)[v188];
let v194 = *v193;
let v195 = *v237;
let v196 = v195 + v194;
*v237 = v196;

}
let v197 = *v237;
let v198 = f32(9.999999682655225e-21);
let v199 = v197 + v198;
let v200 = v59 / v199;
*v236 = v200;
let v201 = i32(v34);
let v203 = v36 * v27;
let v204 = v203 + v172;
let v208 = &(*v244)[v204];
*v208 = v201;
let v209 = *v236;
let v210 = f32(2.5);
let v211 = v209 * v210;
let v218 = &(*v243)[v204];
*v218 = v211;

}
return;

}
