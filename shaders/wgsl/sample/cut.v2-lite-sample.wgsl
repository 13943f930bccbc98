var<workgroup> shared_v25: array<f32, 2048>;
@group(0) @binding(3) var<storage, read_write> v13: array<i32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_f32: array<f32, 4>, scalars_u32: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(4) var<storage, read> info_var: info_st;
@compute @workgroup_size(64, 1, 1)
fn cut_kernel(@builtin(local_invocation_index) v237: u32, @builtin(num_workgroups) v239: vec3<u32>, @builtin(workgroup_id) v241: vec3<u32>) {
let v252 = &v13;
let v253 = &v9;
let v254 = &v5;
let v255 = &v1;
let v3 = u32(0);
let v17 = info_var.scalars_u32[0];
let v18 = info_var.scalars_f32[0];
let v19 = info_var.scalars_f32[1];
let v20 = info_var.scalars_u32[1];
let v23 = info_var.scalars_u32[2];
let v24 = info_var.scalars_u32[3];
let v225 = &shared_v25;
let v238 = v237;
let v30 = u32(v238);
let v240 = v239[0];
let v242 = v241[1];
let v33 = v242 * v240;
let v34 = u32(v33);
let v38 = &(*v254)[v34];
let v39 = *v38;
var<function> v226_store: f32;
let v226 = &v226_store;
*v226 = v39;
let v41 = u32(v240);
let v42 = u32(1);
for(var v44: u32 = v42; v44 < v41; v44 += v42) {
let v46 = v34 + v44;
let v50 = &(*v254)[v46];
let v51 = *v50;
let v52 = *v226;
let v53 = max(v52, v51);
*v226 = v53;

}
let v243 = v241[0];
let v55 = u32(0);
let v56 = v243 == v55;
let v58 = v30 == v3;
let v59 = v56 && v58;
if v59 {
let v61 = u32(v242);
let v62 = u32(5);
let v63 = v61 * v62;
let v64 = *v226;
let v65 = bitcast<i32>(v64);
let v69 = &(*v252)[v63];
*v69 = v65;
let v251 = i32(0);
let v73 = v63 + v42;
let v77 = &(*v252)[v73];
*v77 = v251;
let v78 = f32(0.0);
let v79 = bitcast<i32>(v78);
let v80 = u32(2);
let v81 = v63 + v80;
let v85 = &(*v252)[v81];
*v85 = v79;
let v86 = f32(-1.0);
let v87 = bitcast<i32>(v86);
let v88 = u32(3);
let v89 = v63 + v88;
let v93 = &(*v252)[v89];
*v93 = v87;
let v94 = bitcast<i32>(v20);
let v95 = u32(4);
let v96 = v63 + v95;
let v100 = &(*v252)[v96];
*v100 = v94;

}
let v101 = u32(2147483648);
var<function> v228_store: u32;
let v228 = &v228_store;
*v228 = v101;
let v105 = v23 > v55;
if v105 {
let v106 = u32(1);
let v107 = v106 << u32(v23);
*v228 = v107;

}
let v109 = u32(32);
for(var v111: u32 = v3; v111 < v109; v111 += v42) {
let v113 = u32(64);
let v114 = v111 * v113;
let v115 = v114 + v30;
let v119 = &(*v225)[v115];
let v120 = f32(0.0);
*v119 = v120;

}
let v122 = v242 * v17;
let v123 = u32(v122);
let v125 = u32(2048);
let v126 = v243 * v125;
let v128 = v126 + v125;
let v129 = min(v128, v17);
let v130 = f32(0.0);
var<function> v230_store: f32;
let v230 = &v230_store;
*v230 = v130;
let v134 = v126 + v238;
var<function> v231_store: u32;
let v231 = &v231_store;
*v231 = v134;
loop {
let v136 = *v231;
let v137 = v136 < v129;
if !v137 { break; }
let v139 = *v231;
let v140 = u32(v139);
let v141 = v123 + v140;
let v145 = &(*v255)[v141];
let v146 = *v145;
let v147 = *v226;
let v148 = v147 - v146;
let v149 = min(v148, v19);
let v150 = v149 / v18;
let v151 = u32(1115684864);
var<function> v233_store: u32;
let v233 = &v233_store;
*v233 = v151;
let v154 = f32(64.0);
let v155 = v150 < v154;
if v155 {
let v156 = bitcast<u32>(v150);
*v233 = v156;

}
let v157 = *v233;
let v161 = v157 <= v20;
let v162 = *v228;
let v163 = v157 < v162;
let v164 = v161 && v163;
if v164 {
let v165 = v157 >> u32(v24);
let v166 = u32(v165);
let v167 = f32(1.0);
var<function> v234_store: f32;
let v234 = &v234_store;
*v234 = v167;
let v170 = u32(64);
let v171 = v166 * v170;
let v172 = v171 + v30;
let v176 = &(*v225)[v172];
let v177 = *v176;
let v178 = *v234;
let v179 = v177 + v178;
*v176 = v179;

}
let v180 = *v231;
let v181 = u32(64);
let v182 = v180 + v181;
*v231 = v182;

}
let v187 = v33 + v243;
let v188 = u32(v187);
workgroupBarrier();
let v190 = v30 < v109;
if v190 {
var<function> v235_store: f32;
let v235 = &v235_store;
*v235 = v130;
let v195 = u32(64);
for(var v197: u32 = v3; v197 < v195; v197 += v42) {
let v200 = v30 * v195;
let v201 = v30 + v197;
let v203 = v201 % v195;
let v204 = v200 + v203;
let v208 = &(*v225)[v204];
let v209 = *v208;
let v210 = *v235;
let v211 = v210 + v209;
*v235 = v211;

}
let v213 = v188 * v109;
let v214 = v213 + v30;
let v218 = &(*v253)[v214];
let v219 = *v235;
*v218 = v219;

}
return;

}
